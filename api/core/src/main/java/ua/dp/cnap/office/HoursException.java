package ua.dp.cnap.office;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Days on which an office, or the whole centre, does not keep its usual hours.
 *
 * @param officeId null for all offices of the centre; an exception of the office itself beats it
 * @param dayFrom first day
 * @param dayUntil last day, included
 * @param times the hours of these days, or the interruption; null when closed
 * @param note for citizens, in Ukrainian; null if there is none
 */
public record HoursException(
        UUID id,
        UUID officeId,
        LocalDate dayFrom,
        LocalDate dayUntil,
        Effect effect,
        Cause cause,
        Reception times,
        String note)
        implements Serializable {

    public enum Effect {
        /** Nobody is received. */
        CLOSED,
        /** Other hours than usually. */
        HOURS,
        /** The usual hours, but for some time in between. */
        INTERRUPTION
    }

    public enum Cause {
        HOLIDAY,
        REPAIR,
        POWER_CUT,
        AIR_RAID_ALERT,
        STAFF,
        EVENT,
        OTHER
    }

    /** Whether the day is one of its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(dayFrom) && !day.isAfter(dayUntil);
    }

    /** When visitors are received on its days instead; empty if it closes them. */
    Optional<Reception> reception() {
        return effect == Effect.HOURS ? Optional.of(times) : Optional.empty();
    }
}
