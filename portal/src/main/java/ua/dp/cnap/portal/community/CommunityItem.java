package ua.dp.cnap.portal.community;

import ua.dp.cnap.community.Community;
import ua.dp.cnap.portal.CommunityBand;
import ua.dp.cnap.ui.Language;

/** A community as one row of a list and one point of the map. */
public record CommunityItem(
        String slug, String path, String name, String place, String district, double lat, double lon, String type) {

    public static CommunityItem of(Community community, Language language) {
        return new CommunityItem(
                community.slug(),
                "/" + community.slug(),
                CommunityBand.name(community, language),
                place(community),
                community.district(),
                community.lat(),
                community.lon(),
                community.type().name());
    }

    private static String place(Community community) {
        String former = community.centreFormer() == null ? "" : " (" + community.centreFormer() + ")";
        return community.centreCategory() + " " + community.centre() + former + ", " + community.district();
    }
}
