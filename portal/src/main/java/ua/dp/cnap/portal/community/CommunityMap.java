package ua.dp.cnap.portal.community;

import java.util.List;

/**
 * The communities on a map and in the equal list below it.
 *
 * @param tiles address of map tiles as Leaflet reads it; empty for points on a plain ground
 * @param attribution who is to be named for the tiles
 */
public record CommunityMap(List<CommunityItem> communities, String tiles, String attribution) {}
