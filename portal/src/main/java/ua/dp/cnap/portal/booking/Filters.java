package ua.dp.cnap.portal.booking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.booking.Filter;

/** Which offices and times are wanted, as forms and addresses of the portal carry it: the names of what was ticked. */
public record Filters(List<String> ticked) {

    /** What an office can be asked to have. */
    public static final List<String> OF_OFFICES = List.of("stepFree", "passportWorkstation");

    /** When somebody has time. */
    public static final List<String> OF_TIMES = List.of("evening", "saturday");

    /** Both. */
    public static final List<String> ALL =
            Stream.concat(OF_OFFICES.stream(), OF_TIMES.stream()).toList();

    public static final Filters NONE = new Filters(List.of());

    private static final String YES = "true";

    /** What a query or a form says; what cannot be read counts as not ticked. */
    public static Filters of(MultivaluedMap<String, String> sent) {
        return new Filters(
                ALL.stream().filter(name -> YES.equals(sent.getFirst(name))).toList());
    }

    public Filter filter() {
        return new Filter(has("stepFree"), has("passportWorkstation"), has("evening"), has("saturday"));
    }

    public boolean has(String name) {
        return ticked.contains(name);
    }

    public boolean isEmpty() {
        return ticked.isEmpty();
    }

    /** To be added to an address that has a query already. */
    public String query() {
        return ticked.stream().map(name -> "&" + name + "=" + YES).collect(Collectors.joining());
    }
}
