package ua.dp.cnap.servicelist;

import java.io.Serializable;

/**
 * What of the list somebody wants to see.
 *
 * @param text words of title or topic as people type them; empty for everything
 * @param topic null for all topics
 */
public record ListQuestion(String text, ListPart part, String topic) implements Serializable {

    public ListQuestion {
        text = text.replace('\0', ' ').strip(); // which PostgreSQL cannot store
    }

    public static ListQuestion everything() {
        return new ListQuestion("", ListPart.ALL, null);
    }
}
