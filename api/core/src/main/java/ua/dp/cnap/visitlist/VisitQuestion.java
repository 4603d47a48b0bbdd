package ua.dp.cnap.visitlist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.Status;

/**
 * Which visits are wanted: those of these days in Kyiv, at most a year of them.
 *
 * @param officeId null for all, as are the two that follow
 */
public record VisitQuestion(LocalDate from, LocalDate until, UUID officeId, UUID serviceId, Status status) {

    public static final int MOST_DAYS = 366;

    /** @throws InvalidInput {@code from} or {@code to} if a day is missing, the days run backwards or are too many */
    public VisitQuestion {
        List<FieldError> wrong = new ArrayList<>();
        if (from == null) {
            wrong.add(new FieldError("from", "missing"));
        }
        if (until == null) {
            wrong.add(new FieldError("to", "missing"));
        } else if (from != null && until.isBefore(from)) {
            wrong.add(new FieldError("to", "before-from"));
        } else if (from != null && ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            wrong.add(new FieldError("to", "too-long", Map.of("most", MOST_DAYS)));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
