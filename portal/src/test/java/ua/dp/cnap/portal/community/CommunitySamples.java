package ua.dp.cnap.portal.community;

import java.util.List;
import ua.dp.cnap.portal.Samples;

/** Lists of communities. */
public final class CommunitySamples {

    private CommunitySamples() {}

    public static CommunityList all() {
        return CommunityList.all(Samples.communities());
    }

    public static CommunityList found(String query) {
        return CommunityList.found(query, Samples.communities().subList(0, 1));
    }

    public static CommunityList none(String query) {
        return CommunityList.found(query, List.of());
    }
}
