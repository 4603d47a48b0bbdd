package ua.dp.cnap.network;

import java.io.Serializable;
import java.util.UUID;

/** An office in figures; they mean what they mean in {@link CommunityCounts}. */
public record OfficeCounts(
        UUID officeId,
        String kind,
        String name,
        String settlement,
        int lanes,
        int services,
        int bookedToday,
        int bookedThisWeek,
        long openMinutes,
        long freeMinutes)
        implements Serializable {}
