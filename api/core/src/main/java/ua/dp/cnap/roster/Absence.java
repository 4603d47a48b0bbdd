package ua.dp.cnap.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.office.Reception;

/**
 * Days on which a person is not there, or hours of these days. Personal data of staff.
 *
 * @param from first day
 * @param until last day, included
 * @param times between which the person is away on each of these days; null for whole days
 * @param version 0 of one that is new
 */
public record Absence(UUID id, UUID staffId, LocalDate from, LocalDate until, Cause cause, Reception times, int version)
        implements Serializable {

    /** Why somebody is away. */
    public enum Cause {
        LEAVE,
        SICK,
        TRAINING,
        BUSINESS_TRIP,
        OTHER
    }

    private static final int LONGEST_DAYS = 1200; // a parent stays at home for up to three years

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    List<FieldError> wrong(LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        if (until.isBefore(from)) {
            wrong.add(new FieldError("until", "ends-before-it-begins"));
        } else if (until.isBefore(today)) {
            wrong.add(new FieldError("until", "in-the-past"));
        } else if (from.plusDays(LONGEST_DAYS).isBefore(until)) {
            wrong.add(new FieldError("until", "too-many-days", Map.of("most", LONGEST_DAYS)));
        }
        return wrong;
    }

    @Override
    public String toString() {
        return "absence " + id; // never why
    }
}
