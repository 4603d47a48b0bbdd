package ua.dp.cnap.office;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When an office receives visitors in a usual week; a day that is absent is a day off. Wall clock of Europe/Kyiv. */
public record WeeklyHours(Map<DayOfWeek, Reception> days) implements Serializable {

    public static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    public WeeklyHours {
        days = days.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(days));
    }

    public Optional<Reception> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** Whether the whole interval lies in the reception hours of its day. */
    public boolean cover(Instant startsAt, Instant endsAt) {
        ZonedDateTime start = startsAt.atZone(KYIV);
        return on(start.getDayOfWeek())
                .filter(r -> !startsAt.isBefore(instant(start.toLocalDate().atTime(r.opens())))
                        && !endsAt.isAfter(instant(start.toLocalDate().atTime(r.closes()))))
                .isPresent();
    }

    /** Whether visitors are received at that moment. */
    public boolean openAt(Instant moment) {
        return cover(moment, moment.plusSeconds(1));
    }

    /** When reception that goes on at that moment ends; empty if none goes on. */
    public Optional<ZonedDateTime> closesAfter(Instant moment) {
        ZonedDateTime now = moment.atZone(KYIV);
        return openAt(moment)
                ? on(now.getDayOfWeek())
                        .map(r -> now.toLocalDate().atTime(r.closes()).atZone(KYIV))
                : Optional.empty();
    }

    /** When reception next begins after that moment, at most a week ahead; empty if the office has no hours. */
    public Optional<ZonedDateTime> opensAfter(Instant moment) {
        LocalDate today = moment.atZone(KYIV).toLocalDate();
        for (int ahead = 0; ahead <= 7; ahead++) {
            LocalDate day = today.plusDays(ahead);
            Optional<ZonedDateTime> opening =
                    on(day.getDayOfWeek()).map(r -> day.atTime(r.opens()).atZone(KYIV));
            if (opening.isPresent() && opening.get().toInstant().isAfter(moment)) {
                return opening;
            }
        }
        return Optional.empty();
    }

    private static Instant instant(LocalDateTime wallClock) {
        return wallClock.atZone(KYIV).toInstant();
    }
}
