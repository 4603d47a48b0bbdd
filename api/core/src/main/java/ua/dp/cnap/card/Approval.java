package ua.dp.cnap.card;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;

/**
 * The decision by which a card became a document.
 *
 * @param body that approved it
 * @param number of the decision
 * @param date of the decision
 * @param validFrom the first day on which the card is valid
 */
public record Approval(String body, String number, LocalDate date, LocalDate validFrom) implements Serializable {

    private static final int LONGEST_BODY = 300;
    private static final int LONGEST_NUMBER = 60;

    public Approval {
        body = Words.clean(body);
        number = Words.clean(number);
    }

    /** @param last from when the edition before is valid; null if there is none */
    List<FieldError> wrong(LocalDate today, LocalDate last) {
        List<FieldError> wrong = new ArrayList<>();
        text("body", body, LONGEST_BODY, wrong);
        text("number", number, LONGEST_NUMBER, wrong);
        if (date == null) {
            wrong.add(new FieldError("date", "missing"));
        } else if (date.isAfter(today)) {
            wrong.add(new FieldError("date", "in-the-future"));
        }
        if (validFrom == null) {
            wrong.add(new FieldError("validFrom", "missing"));
        } else if (date != null && validFrom.isBefore(date)) {
            wrong.add(new FieldError("validFrom", "before-the-decision"));
        } else if (last != null && validFrom.isBefore(last)) {
            wrong.add(new FieldError("validFrom", "before-the-last-edition"));
        }
        return wrong;
    }

    private static void text(String field, String text, int longest, List<FieldError> wrong) {
        if (text.isEmpty()) {
            wrong.add(new FieldError(field, "missing"));
        } else if (text.length() > longest) {
            wrong.add(new FieldError(field, "too-long", Map.of("most", longest)));
        }
    }
}
