package ua.dp.cnap.rest.community;

import java.util.UUID;
import ua.dp.cnap.community.Community;

/** A community of the oblast. */
record CommunityBody(
        UUID id,
        String slug,
        String katotthCode,
        String name,
        String nameEn,
        Community.Type type,
        String district,
        String centre,
        String centreCategory,
        String centreFormer,
        double lat,
        double lon,
        Integer population) {

    static CommunityBody of(Community community) {
        return new CommunityBody(
                community.id(),
                community.slug(),
                community.katotthCode(),
                community.name(),
                community.nameEn(),
                community.type(),
                community.district(),
                community.centre(),
                community.centreCategory(),
                community.centreFormer(),
                community.lat(),
                community.lon(),
                community.population());
    }
}
