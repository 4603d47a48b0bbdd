package ua.dp.cnap.network;

import java.io.Serializable;
import java.util.UUID;

/**
 * A community in figures.
 *
 * @param services given to citizens, with those of the community's own
 * @param ownServices given ones that the community added itself
 * @param bookedToday appointments of today that were not cancelled, in Europe/Kyiv
 * @param bookedThisWeek the same from Monday to Sunday of this week
 * @param openMinutes lane minutes of reception in the seven days from today
 * @param freeMinutes how many of them are not booked
 */
public record CommunityCounts(
        UUID communityId,
        String slug,
        String name,
        String district,
        CommunityState state,
        int mainOffices,
        int branchOffices,
        int remoteWorkplaces,
        int mobileOffices,
        int services,
        int ownServices,
        int bookedToday,
        int bookedThisWeek,
        long openMinutes,
        long freeMinutes)
        implements Serializable {

    public int accessPoints() {
        return mainOffices + branchOffices + remoteWorkplaces + mobileOffices;
    }

    /** Share of capacity that is free, 0 to 1; 0 where there is none. */
    public double freeShare() {
        return openMinutes == 0 ? 0 : (double) freeMinutes / openMinutes;
    }
}
