package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.office.OfficePaused;

/** Finds out why a time could not be claimed: nobody receives then, reception is interrupted, or somebody was faster. */
@ApplicationScoped
class Refusals {

    @Inject
    Timetable timetable;

    RuntimeException of(Errand errand, UUID officeId, Claim claim) {
        if (!timetable.isGivenAtOneLane(errand, officeId)) {
            return new InvalidInput("services", "not-at-one-place");
        }
        if (!timetable.isOpen(errand, officeId, claim.busy())) {
            return new InvalidInput("startsAt", "outside-hours");
        }
        return timetable
                .pause(officeId, BookingRules.day(claim.visit().startsAt()))
                .<RuntimeException>map(pause -> new OfficePaused(officeId, pause))
                .orElseGet(() -> new SlotTaken(claim.visit().startsAt(), List.of()));
    }
}
