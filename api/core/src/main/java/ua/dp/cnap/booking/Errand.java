package ua.dp.cnap.booking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

/**
 * What somebody comes for in one visit: services, done one after the other, each for the same number of people.
 *
 * @param services in the order in which they are done, none of them twice; 1 to {@value #MOST_SERVICES}
 * @param people 1 to {@value #MOST_PEOPLE}
 */
public record Errand(List<UUID> services, int people) {

    public static final int MOST_SERVICES = 5;
    public static final int MOST_PEOPLE = 6;

    public Errand {
        services = List.copyOf(services);
        if (services.isEmpty() || services.size() > MOST_SERVICES || people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("an errand has some services for some people");
        }
        if (services.stream().distinct().count() < services.size()) {
            throw new IllegalArgumentException("a service is done once for each of the people");
        }
    }

    /** One service for one person: what most people come for. */
    public static Errand of(UUID serviceId) {
        return new Errand(List.of(serviceId), 1);
    }

    /**
     * A service that is named twice counts once.
     *
     * @throws InvalidInput if there is no service, or too many services or people
     */
    public static Errand of(List<UUID> services, int people) {
        List<FieldError> wrong = new ArrayList<>();
        Errand errand = of(services, people, wrong);
        if (errand == null) {
            throw new InvalidInput(wrong);
        }
        return errand;
    }

    /** As {@link #of(List, int)}; null if it cannot be, and the reasons are added. */
    static Errand of(List<UUID> services, int people, List<FieldError> wrong) {
        List<UUID> named = services.stream().distinct().toList();
        List<FieldError> reasons = new ArrayList<>();
        if (named.isEmpty()) {
            reasons.add(new FieldError("serviceId", "missing"));
        }
        if (named.size() > MOST_SERVICES) {
            reasons.add(new FieldError("services", "too-many", Map.of("most", MOST_SERVICES)));
        }
        if (people < 1 || people > MOST_PEOPLE) {
            reasons.add(new FieldError("people", "not-a-count", Map.of("most", MOST_PEOPLE)));
        }
        wrong.addAll(reasons);
        return reasons.isEmpty() ? new Errand(named, people) : null;
    }

    /** From the columns of an appointment. */
    static Errand of(UUID first, List<UUID> further, int people) {
        return new Errand(Stream.concat(Stream.of(first), further.stream()).toList(), people);
    }

    /** From the columns of an appointment as text; the further services as PostgreSQL writes an array. */
    static Errand of(UUID first, String further, int people) {
        String ids = further.substring(1, further.length() - 1);
        return of(
                first,
                ids.isEmpty()
                        ? List.of()
                        : Arrays.stream(ids.split(",")).map(UUID::fromString).toList(),
                people);
    }

    /** The service that is done first; it stands for the visit where only one can be named. */
    public UUID first() {
        return services.getFirst();
    }

    /** Whether this is more than one service for one person. */
    public boolean isMore() {
        return services.size() > 1 || people > 1;
    }

    /** All services as PostgreSQL writes an array. */
    String array() {
        return services.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
