package ua.dp.cnap.portal.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import ua.dp.cnap.office.ReceptionTime;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Texts;

/**
 * Whether an office receives visitors right now, and until or from when.
 *
 * @param at when it closes or next opens; null while it is paused, or if nothing is known of its hours
 */
public record Openness(State state, ZonedDateTime at) {

    private static final Duration SOON = Duration.ofMinutes(60);

    enum State {
        OPEN,
        CLOSING,
        TODAY,
        TOMORROW,
        LATER,
        PAUSED,
        UNKNOWN
    }

    /** Interrupted until further notice. */
    static Openness paused() {
        return new Openness(State.PAUSED, null);
    }

    public static Openness of(ReceptionTime hours, Instant now) {
        Optional<ZonedDateTime> closes = hours.closesAfter(now);
        if (closes.isPresent()) {
            boolean soon = Duration.between(now, closes.get()).compareTo(SOON) <= 0;
            return new Openness(soon ? State.CLOSING : State.OPEN, closes.get());
        }
        return hours.opensAfter(now)
                .map(opens -> new Openness(day(opens, now.atZone(Formats.ZONE).toLocalDate()), opens))
                .orElse(new Openness(State.UNKNOWN, null));
    }

    private static State day(ZonedDateTime opens, LocalDate today) {
        LocalDate day = opens.toLocalDate();
        if (day.equals(today)) {
            return State.TODAY;
        }
        return day.equals(today.plusDays(1)) ? State.TOMORROW : State.LATER;
    }

    public String text(Texts texts, Formats formats) {
        return switch (state) {
            case PAUSED -> texts.get("office.paused");
            case UNKNOWN -> texts.get("office.unknown");
            case OPEN -> texts.get("office.open", time(formats));
            case CLOSING -> texts.get("office.closing", time(formats));
            case TODAY -> texts.get("office.today", time(formats));
            case TOMORROW -> texts.get("office.tomorrow", time(formats));
            case LATER -> texts.get("office.later", formats.shortWeekday(at.getDayOfWeek()), time(formats));
        };
    }

    /** The class that colours the label. */
    public String style() {
        return switch (state) {
            case OPEN -> "open";
            case CLOSING -> "soon";
            default -> "closed";
        };
    }

    private String time(Formats formats) {
        return formats.time(at.toLocalTime());
    }
}
