package ua.dp.cnap.portal.community;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.portal.office.OfficeCard;
import ua.dp.cnap.portal.office.OfficeDetails;
import ua.dp.cnap.ui.MapTiles;

/**
 * The offices of a community on a map and in the equal list below it.
 *
 * @param path of the community
 * @param landmarks centres of communities that help to find one's way: {@code 47.66;33.72;Апостолове|…}
 * @param tiles address of map tiles as Leaflet reads it; empty for points on a plain ground
 * @param attribution who is to be named for the tiles
 */
public record OfficeMap(String path, List<Point> points, String landmarks, String tiles, String attribution) {

    private static final double NEAR = 0.7; // degrees: what one sees around the offices

    /**
     * An office, or a place where a mobile one stands, when it does so next.
     *
     * @param stop null for an office that stays where it is
     */
    public record Point(OfficeCard office, OfficeDetails.Stop stop) {

        public double lat() {
            return stop == null ? office.lat() : stop.lat();
        }

        public double lon() {
            return stop == null ? office.lon() : stop.lon();
        }
    }

    public static OfficeMap of(String path, List<OfficeCard> offices, List<Community> communities, MapTiles tiles) {
        List<Point> points = new ArrayList<>();
        for (OfficeCard office : offices) {
            List<OfficeDetails.Stop> stops = office.details().stops();
            if (stops.isEmpty()) {
                points.add(new Point(office, null));
            }
            Set<String> places = new HashSet<>();
            stops.stream()
                    .filter(stop -> places.add(stop.place()))
                    .forEach(stop -> points.add(new Point(office, stop)));
        }
        return new OfficeMap(path, points, landmarks(points, communities), tiles.url(), tiles.attribution());
    }

    private static String landmarks(List<Point> points, List<Community> communities) {
        return communities.stream()
                .filter(c ->
                        points.stream().anyMatch(p -> Math.hypot(c.lat() - p.lat(), (c.lon() - p.lon()) * 0.67) < NEAR))
                .map(c -> String.format(Locale.ROOT, "%.4f;%.4f;%s", c.lat(), c.lon(), c.centre()))
                .collect(Collectors.joining("|"));
    }
}
