package ua.dp.cnap.rearrangement;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the head decided about visits, at most one decision for each. */
public record Decisions(Map<UUID, Decision> byAppointment) implements Serializable {

    public Decisions {
        byAppointment = Map.copyOf(byAppointment);
    }

    /** Asked nothing yet. */
    public static Decisions none() {
        return new Decisions(Map.of());
    }

    public static Decisions of(Collection<Decision> decisions) {
        return new Decisions(
                decisions.stream().collect(Collectors.toMap(Decision::appointmentId, Function.identity())));
    }

    /** These decisions and, about other visits, the earlier ones. */
    public Decisions after(Decisions earlier) {
        Map<UUID, Decision> all = new HashMap<>(earlier.byAppointment);
        all.putAll(byAppointment);
        return new Decisions(all);
    }

    public Optional<Decision> on(UUID appointmentId) {
        return Optional.ofNullable(byAppointment.get(appointmentId));
    }
}
