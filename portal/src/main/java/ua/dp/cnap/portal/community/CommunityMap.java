package ua.dp.cnap.portal.community;

import java.util.List;

/**
 * The communities on a map and in the equal list below it.
 *
 * @param tiles address of map tiles as Leaflet reads it; empty for points on a plain ground
 * @param attribution who is to be named for the tiles
 */
public record CommunityMap(List<CommunityItem> communities, String tiles, String attribution) {

    /** The name; of communities that share one, with the district. */
    public String label(CommunityItem item) {
        boolean shared =
                communities.stream().filter(c -> c.name().equals(item.name())).count() > 1;
        return shared ? item.name() + ", " + item.district() : item.name();
    }
}
