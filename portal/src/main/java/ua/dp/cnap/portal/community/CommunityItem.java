package ua.dp.cnap.portal.community;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.portal.CommunityBand;
import ua.dp.cnap.ui.Language;

/**
 * A community as one row of a list and one point of the map.
 *
 * @param label the name; of communities that share one, with the place
 * @param centre where it is governed from, with what it was called before
 * @param landmark name of the centre if a district is called after it: written on the map to find one's way
 */
public record CommunityItem(
        String slug,
        String path,
        String name,
        String label,
        String centre,
        String district,
        double lat,
        double lon,
        String type,
        Optional<String> landmark) {

    /** All of the list, in its order. */
    public static List<CommunityItem> all(List<Community> communities, Language language) {
        Map<String, Long> namesakes =
                communities.stream().collect(Collectors.groupingBy(Community::adjective, Collectors.counting()));
        return communities.stream()
                .map(c -> of(c, language, namesakes.get(c.adjective()) > 1))
                .toList();
    }

    private static CommunityItem of(Community community, Language language, boolean sharesName) {
        String name = CommunityBand.name(community, language);
        return new CommunityItem(
                community.slug(),
                "/" + community.slug(),
                name,
                sharesName ? name + ", " + centre(community) + ", " + community.district() : name,
                centre(community),
                community.district(),
                community.lat(),
                community.lon(),
                community.type().name(),
                Optional.of(community.centre()).filter(c -> isLandmark(community)));
    }

    private static boolean isLandmark(Community community) {
        return community.type() == Community.Type.URBAN
                && community.district().replace("ий район", "а").equals(community.adjective());
    }

    private static String centre(Community community) {
        String former = community.centreFormer() == null ? "" : " (" + community.centreFormer() + ")";
        return community.centreCategory() + " " + community.centre() + former;
    }
}
