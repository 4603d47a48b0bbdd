package ua.dp.cnap.rest.network;

import java.util.UUID;
import ua.dp.cnap.network.CommunityCounts;

/** A community in figures; no person's data. */
record CommunityCountsBody(
        UUID communityId,
        String slug,
        String name,
        String district,
        String state,
        int accessPoints,
        int mainOffices,
        int branchOffices,
        int remoteWorkplaces,
        int mobileOffices,
        int services,
        int ownServices,
        int bookedToday,
        int bookedThisWeek,
        long openMinutes,
        long freeMinutes) {

    static CommunityCountsBody of(CommunityCounts counts) {
        return new CommunityCountsBody(
                counts.communityId(),
                counts.slug(),
                counts.name(),
                counts.district(),
                counts.state().name(),
                counts.accessPoints(),
                counts.mainOffices(),
                counts.branchOffices(),
                counts.remoteWorkplaces(),
                counts.mobileOffices(),
                counts.services(),
                counts.ownServices(),
                counts.bookedToday(),
                counts.bookedThisWeek(),
                counts.openMinutes(),
                counts.freeMinutes());
    }
}
