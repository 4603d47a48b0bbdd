package ua.dp.cnap.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;

/**
 * What a head wants of a workplace.
 *
 * @param anyone whether anyone of the staff serves there whenever the office receives
 * @param closedOn the first day on which nobody is served there any more; null if it stays
 */
public record WorkplaceWish(String name, boolean anyone, LocalDate closedOn) implements Serializable {

    private static final int LONGEST_NAME = 80;

    public WorkplaceWish {
        name = name == null ? "" : name.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
    }

    List<FieldError> wrong() {
        List<FieldError> wrong = new ArrayList<>();
        if (name.isEmpty()) {
            wrong.add(new FieldError("name", "missing"));
        } else if (name.length() > LONGEST_NAME) {
            wrong.add(new FieldError("name", "too-long", Map.of("most", LONGEST_NAME)));
        }
        return wrong;
    }
}
