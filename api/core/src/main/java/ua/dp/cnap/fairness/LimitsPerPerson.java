package ua.dp.cnap.fairness;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ua.dp.cnap.tenancy.Violation;

/** Says in words of the domain which limit of a person the database found broken, when it refused a visit. */
public final class LimitsPerPerson {

    private static final Map<String, Supplier<PersonLimit>> REFUSALS = Map.of(
            "appointment_is_booked_once", BookedAlready::new,
            "appointment_not_too_many_everywhere",
                    () -> new TooManyAppointments(TooManyAppointments.Within.ALL_COMMUNITIES),
            "appointment_not_too_many_here", () -> new TooManyAppointments(TooManyAppointments.Within.COMMUNITY),
            "appointment_not_too_many_of_service", () -> new TooManyAppointments(TooManyAppointments.Within.SERVICE),
            "appointment_not_while_blocked", OnlineBookingBlocked::new);

    private LimitsPerPerson() {}

    /** Empty if the failure has another reason. */
    public static Optional<PersonLimit> broken(RuntimeException failure) {
        return REFUSALS.entrySet().stream()
                .filter(rule -> Violation.of(rule.getKey(), failure))
                .findFirst()
                .map(rule -> rule.getValue().get());
    }
}
