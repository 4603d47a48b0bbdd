package ua.dp.cnap.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;

/**
 * What shall be different about an appointment; null where it stays as it is.
 *
 * @param officeId another office of the same community
 * @param startsAt another time
 * @param services all services of the visit, in their order
 * @param people for how many people each service is
 */
public record VisitChange(UUID officeId, Instant startsAt, List<UUID> services, Integer people) {

    /** To another time, and to another office unless that is null. */
    public static VisitChange move(UUID officeId, Instant startsAt) {
        return new VisitChange(officeId, startsAt, null, null);
    }

    /** How an appointment shall be when all is done. */
    record Plan(UUID officeId, Instant startsAt, Errand errand) {

        boolean leaves(OwnAppointment own) {
            return errand.equals(own.errand()) && keepsTheStartOf(own);
        }

        boolean keepsTheStartOf(OwnAppointment own) {
            return officeId.equals(own.officeId())
                    && startsAt.equals(own.during().startsAt());
        }
    }

    /** @throws InvalidInput if there are too many services or people, or no services */
    Plan planFor(OwnAppointment own) {
        Errand now = own.errand();
        return new Plan(
                officeId == null ? own.officeId() : officeId,
                startsAt == null ? own.during().startsAt() : startsAt,
                Errand.of(services == null ? now.services() : services, people == null ? now.people() : people));
    }
}
