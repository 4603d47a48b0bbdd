package ua.dp.cnap.portal.nearest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.dp.cnap.booking.NearestTime;
import ua.dp.cnap.portal.booking.FilterForm;
import ua.dp.cnap.portal.booking.Filters;
import ua.dp.cnap.portal.community.CommunityItem;
import ua.dp.cnap.ui.Formats;

/**
 * The earliest times of a service around a place, over all communities that give it to anyone.
 *
 * @param path address of the page with the service in it
 * @param typed what was typed to name the place
 * @param lost whether the browser was asked where it is, and no answer could be used
 * @param where from which distances count; empty while it is not said
 * @param communities to choose one instead of typing it
 * @param items empty if nothing is free, or the place is not said
 * @param more how many offices are left out
 */
public record NearestPage(
        String path,
        String service,
        String title,
        String typed,
        boolean lost,
        Optional<Where> where,
        List<CommunityItem> communities,
        FilterForm filter,
        boolean soonest,
        List<Item> items,
        int more,
        MapLook map) {

    /**
     * A place from which distances count.
     *
     * @param name empty for the position of the browser
     * @param sent how forms name the place, field by field
     * @param others places that the typed words may mean as well
     */
    public record Where(String name, Map<String, String> sent, List<Other> others) {

        static Where of(NearestQuery.Position position) {
            Map<String, String> sent =
                    Map.of("lat", Double.toString(position.lat()), "lon", Double.toString(position.lon()));
            return new Where("", sent, List.of());
        }

        static Where of(CommunityItem community) {
            return new Where(community.label(), Map.of("community", community.slug()), List.of());
        }

        static Where typed(String name, String typed, List<Other> others) {
            return new Where(name, Map.of("q", typed), others);
        }

        /** The position of the browser travels in forms only, never in an address. */
        public boolean isPosition() {
            return name.isEmpty();
        }
    }

    /** Another place that may have been meant. */
    public record Other(String name, String path) {}

    /** The tiles of the map, as Leaflet reads them. */
    public record MapLook(String tiles, String attribution) {}

    /**
     * An office with its next free times.
     *
     * @param path where it is booked
     */
    public record Item(
            String office,
            String community,
            String address,
            double kilometres,
            boolean stepFree,
            double lat,
            double lon,
            String path,
            List<Instant> times) {

        private static final int NEAR = 10;

        static Item of(
                NearestTime office, CommunityItem community, String service, Filters filters, List<NearestTime> times) {
            return new Item(
                    office.officeName(),
                    community.name(),
                    office.address().contains(office.settlement())
                            ? office.address()
                            : office.settlement() + ", " + office.address(),
                    office.kilometres(),
                    office.stepFree(),
                    office.lat(),
                    office.lon(),
                    community.path() + "/booking?service=" + service + "&office=" + office.officeId() + filters.query(),
                    times.stream().map(NearestTime::startsAt).toList());
        }

        /** The booking page of that day. */
        public String path(Instant time) {
            return path + "&day=" + time.atZone(Formats.ZONE).toLocalDate();
        }

        /** Kilometres as people say them: nobody counts metres far away. */
        public BigDecimal distance() {
            return BigDecimal.valueOf(kilometres).setScale(kilometres < NEAR ? 1 : 0, RoundingMode.HALF_UP);
        }
    }

    public boolean isAsking() {
        return where.isEmpty();
    }
}
