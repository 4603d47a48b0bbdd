package ua.dp.cnap.portal.nearest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import ua.dp.cnap.portal.booking.Filters;

/**
 * What somebody who looks for the nearest time has said so far, in an address or in a form. A position comes by a form only,
 * so that it stands in no address, no history and no log.
 *
 * @param typed the words of a search, for a service or, when that is chosen, for a place
 * @param community slug of the community from which distances count; empty if none was chosen
 * @param soonest whether the earliest time comes first instead of the nearest office
 * @param all whether the offices that lie further away are shown as well
 */
record NearestQuery(
        String service,
        String typed,
        String community,
        Optional<Position> position,
        Filters filters,
        boolean soonest,
        boolean all) {

    /** Where a browser says that it is. Rounded to a hundredth of a degree, about a kilometre: nobody needs to know more. */
    record Position(double lat, double lon) {

        /** Empty if it is none in Ukraine. */
        static Optional<Position> of(String lat, String lon) {
            try {
                return Optional.of(new Position(rounded(lat), rounded(lon)))
                        .filter(p -> p.lat >= 44 && p.lat <= 53 && p.lon >= 22 && p.lon <= 41);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        private static double rounded(String degrees) {
            return Math.round(Double.parseDouble(degrees) * 100) / 100.0;
        }
    }

    static NearestQuery ofAddress(MultivaluedMap<String, String> query) {
        return of(query, Optional.empty());
    }

    static NearestQuery ofForm(MultivaluedMap<String, String> form) {
        return of(form, Position.of(text(form, "lat"), text(form, "lon")));
    }

    private static NearestQuery of(MultivaluedMap<String, String> sent, Optional<Position> position) {
        return new NearestQuery(
                text(sent, "service"),
                text(sent, "q"),
                text(sent, "community"),
                position,
                Filters.of(sent),
                text(sent, "order").equals("soonest"),
                text(sent, "all").equals("true"));
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
