package ua.dp.cnap.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;

/**
 * What the roster of a person says from one day to another.
 *
 * @param from first day
 * @param until last day, included; null until further notice
 * @param weeks how many weeks take turns, counted from the week of {@code from}; 1 if all are alike
 * @param shifts none: the person does not receive visitors in that time
 */
public record RosterVersion(LocalDate from, LocalDate until, int weeks, List<Shift> shifts) implements Serializable {

    /** As many as the database compares. */
    public static final int MOST_WEEKS = 4;

    private static final int MOST_SHIFTS = 200;

    public RosterVersion {
        shifts = List.copyOf(shifts);
    }

    /** Every rule that it would break, if it began today or later; fields are named as in the API. */
    List<FieldError> wrong(LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        if (from.isBefore(today)) {
            wrong.add(new FieldError("from", "in-the-past"));
        }
        if (until != null && until.isBefore(from)) {
            wrong.add(new FieldError("until", "ends-before-it-begins"));
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            wrong.add(new FieldError("weeks", "not-a-count", Map.of("most", MOST_WEEKS)));
        }
        if (shifts.size() > MOST_SHIFTS) {
            wrong.add(new FieldError("shifts", "too-many", Map.of("most", MOST_SHIFTS)));
            return wrong;
        }
        for (int i = 0; i < shifts.size(); i++) {
            wrong(i, wrong);
        }
        return wrong;
    }

    private void wrong(int number, List<FieldError> wrong) {
        Shift shift = shifts.get(number);
        String path = "shifts." + number + ".";
        if (shift.week() < 1 || shift.week() > weeks) {
            wrong.add(new FieldError(path + "week", "not-a-count", Map.of("most", weeks)));
        }
        if (shift.wrongTimes() != null) {
            wrong.add(new FieldError(path + "ends", shift.wrongTimes()));
        } else if (shifts.subList(0, number).stream().anyMatch(shift::meets)) {
            wrong.add(new FieldError(path + "starts", "in-two-places"));
        }
    }
}
