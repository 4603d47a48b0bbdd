package ua.dp.cnap.history;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What of the history somebody wants to see.
 *
 * @param text in the name of the person, the reason or a value, in either case of letters; empty for everything
 * @param from the first instant of the period
 * @param until the first instant after the period
 */
public record HistoryQuestion(String text, Instant from, Instant until) implements Serializable {

    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    public HistoryQuestion {
        text = text.replace('\0', ' ').strip(); // which PostgreSQL cannot store
    }

    /** The whole history. */
    public static HistoryQuestion everything() {
        return about("");
    }

    /** What happened from then on to the row with that id, and to rows that belong to it. */
    public static HistoryQuestion of(UUID row, Instant from) {
        return new HistoryQuestion(row.toString(), from, ALWAYS);
    }

    /** Whatever the period. */
    public static HistoryQuestion about(String text) {
        return new HistoryQuestion(text, Instant.EPOCH, ALWAYS);
    }
}
