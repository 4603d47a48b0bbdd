package ua.dp.cnap.servicelist;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;

/**
 * The words of a service that the community adds itself; only title and topic are needed, the others may be null.
 *
 * @param term how long it takes: «10 робочих днів»
 * @param alsoCalled what people call it, for the search
 */
public record OwnService(
        String title, String topic, String provider, String term, String legalBasis, String note, String alsoCalled)
        implements Serializable {

    public OwnService {
        title = stripped(title);
        topic = stripped(topic);
        provider = stripped(provider);
        term = stripped(term);
        legalBasis = stripped(legalBasis);
        note = stripped(note);
        alsoCalled = stripped(alsoCalled);
    }

    List<FieldError> wrong() {
        List<FieldError> wrong = new ArrayList<>();
        length(wrong, "title", title, 5, 300);
        length(wrong, "topic", topic, 3, 120);
        length(wrong, "provider", provider, 0, 300);
        length(wrong, "term", term, 0, 120);
        length(wrong, "legalBasis", legalBasis, 0, 1000);
        length(wrong, "note", note, 0, 1000);
        length(wrong, "alsoCalled", alsoCalled, 0, 300);
        return wrong;
    }

    private static void length(List<FieldError> wrong, String field, String text, int least, int most) {
        int length = text == null ? 0 : text.length();
        if (length == 0 && least > 0) {
            wrong.add(new FieldError(field, "missing"));
        } else if (length < least) {
            wrong.add(new FieldError(field, "too-short", Map.of("least", least)));
        } else if (length > most) {
            wrong.add(new FieldError(field, "too-long", Map.of("most", most)));
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace('\0', ' ');
    }
}
