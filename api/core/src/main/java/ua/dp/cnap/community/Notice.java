package ua.dp.cnap.community;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

/**
 * What a centre wants to announce, and when.
 *
 * @param textEn null where there is no English
 * @param shownUntil last day of showing, included
 */
public record Notice(String text, String textEn, LocalDate shownFrom, LocalDate shownUntil) implements Serializable {

    private static final int LONGEST = 500;

    /** @throws InvalidInput naming every field that breaks a rule */
    Notice checked(LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        String said = plain("text", text, wrong);
        if (said == null) {
            wrong.add(new FieldError("text", "missing"));
        }
        if (shownFrom == null) {
            wrong.add(new FieldError("shownFrom", "missing"));
        }
        if (shownUntil == null) {
            wrong.add(new FieldError("shownUntil", "missing"));
        } else if (shownFrom != null && shownUntil.isBefore(shownFrom)) {
            wrong.add(new FieldError("shownUntil", "ends-before-it-begins"));
        } else if (shownUntil.isBefore(today)) {
            wrong.add(new FieldError("shownUntil", "in-the-past"));
        }
        Notice checked = new Notice(said, plain("textEn", textEn, wrong), shownFrom, shownUntil);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return checked;
    }

    private static String plain(String field, String typed, List<FieldError> wrong) {
        String text =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (text.length() > LONGEST) {
            wrong.add(new FieldError(field, "too-long"));
        }
        return text.isEmpty() ? null : text;
    }
}
