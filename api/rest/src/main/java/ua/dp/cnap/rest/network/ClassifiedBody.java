package ua.dp.cnap.rest.network;

import ua.dp.cnap.network.ClassifiedCommunity;

/** A community of Ukraine as the classifier names it. */
record ClassifiedBody(
        String katotthCode,
        String slug,
        String adjective,
        String type,
        String region,
        String district,
        String centre,
        Double lat,
        Double lon,
        String directoryList,
        boolean opened) {

    static ClassifiedBody of(ClassifiedCommunity community) {
        return new ClassifiedBody(
                community.katotthCode(),
                community.slug(),
                community.adjective(),
                community.type() == null ? null : community.type().name(),
                community.region(),
                community.district(),
                community.centre(),
                community.lat(),
                community.lon(),
                community.directoryList(),
                community.opened());
    }
}
