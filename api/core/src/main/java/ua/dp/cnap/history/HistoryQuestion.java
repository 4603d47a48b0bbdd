package ua.dp.cnap.history;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What of the history somebody wants to see.
 *
 * @param text in the name of the person, the reason or a value, in either case of letters; empty for everything
 * @param from the first instant of the period
 * @param until the first instant after the period
 */
public record HistoryQuestion(String text, Instant from, Instant until) implements Serializable {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    public HistoryQuestion {
        text = text.replace('\0', ' ').strip(); // which PostgreSQL cannot store
    }

    /** The whole history. */
    public static HistoryQuestion everything() {
        return about("");
    }

    /** What happened to the row with that id, and to rows that belong to it. */
    public static HistoryQuestion of(UUID row) {
        return about(row.toString());
    }

    /**
     * On whole days in Kyiv.
     *
     * @param first null for from the beginning
     * @param last null for until now
     */
    public static HistoryQuestion about(String text, LocalDate first, LocalDate last) {
        return new HistoryQuestion(
                text,
                first == null ? Instant.EPOCH : midnight(first),
                last == null ? ALWAYS : midnight(last.plusDays(1)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(KYIV).toInstant();
    }

    /** Whatever the period. */
    public static HistoryQuestion about(String text) {
        return new HistoryQuestion(text, Instant.EPOCH, ALWAYS);
    }
}
