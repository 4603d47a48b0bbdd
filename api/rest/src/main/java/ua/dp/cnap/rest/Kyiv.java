package ua.dp.cnap.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import ua.dp.cnap.office.WeeklyHours;

/** Instants as the API tells them: wall clock of Europe/Kyiv with its offset. */
public final class Kyiv {

    private Kyiv() {}

    public static OffsetDateTime time(Instant instant) {
        return instant.atZone(WeeklyHours.KYIV).toOffsetDateTime();
    }
}
