package ua.dp.cnap.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.dp.cnap.office.HoursException.Effect;

/**
 * When an office really receives visitors: as the exception of the day says, else not on a day off, else as the series says,
 * else at the weekly hours. Wall clock of Europe/Kyiv. Free time is computed in the database by the same rule
 * ({@code office_opening}); this is for showing.
 *
 * @param series the one that beats the others first
 * @param daysOff public holidays on which nobody is received
 */
public record ReceptionTime(
        WeeklyHours week, List<HoursException> exceptions, List<HoursSeries> series, Set<LocalDate> daysOff) {

    private static final int DAYS_LOOKED_AHEAD = 14;

    public ReceptionTime {
        exceptions = List.copyOf(exceptions);
        series = List.copyOf(series);
        daysOff = Set.copyOf(daysOff);
    }

    /** Without series and holidays. */
    public ReceptionTime(WeeklyHours week, List<HoursException> exceptions) {
        this(week, exceptions, List.of(), Set.of());
    }

    /** The hours of that day; an interruption within them is not told here. */
    public Optional<Reception> on(LocalDate day) {
        return exceptions.stream()
                .filter(e -> e.effect() != Effect.INTERRUPTION && e.covers(day))
                .min(Comparator.comparing(e -> e.officeId() == null)) // the office's own first
                .map(HoursException::reception)
                .orElseGet(() -> daysOff.contains(day) ? Optional.empty() : usually(day));
    }

    private Optional<Reception> usually(LocalDate day) {
        return series.stream()
                .filter(s -> s.covers(day))
                .findFirst()
                .map(HoursSeries::reception)
                .orElseGet(() -> week.on(day.getDayOfWeek()));
    }

    public boolean openAt(Instant moment) {
        return closesAfter(moment).isPresent();
    }

    /** When reception that goes on at that moment ends or is interrupted; empty if none goes on. */
    public Optional<ZonedDateTime> closesAfter(Instant moment) {
        ZonedDateTime now = moment.atZone(WeeklyHours.KYIV);
        LocalDate day = now.toLocalDate();
        boolean interrupted = interruptions(day)
                .anyMatch(i -> !now.isBefore(at(day, i.opens())) && now.isBefore(at(day, i.closes())));
        return interrupted
                ? Optional.empty()
                : on(day).filter(r -> !now.isBefore(at(day, r.opens())) && now.isBefore(at(day, r.closes())))
                        .map(r -> interruptions(day)
                                .map(i -> at(day, i.opens()))
                                .filter(start -> start.isAfter(now) && start.isBefore(at(day, r.closes())))
                                .min(Comparator.naturalOrder())
                                .orElse(at(day, r.closes())));
    }

    /** When reception next begins after that moment, at most two weeks ahead; empty if it does not. */
    public Optional<ZonedDateTime> opensAfter(Instant moment) {
        ZonedDateTime now = moment.atZone(WeeklyHours.KYIV);
        for (int ahead = 0; ahead <= DAYS_LOOKED_AHEAD; ahead++) {
            LocalDate day = now.toLocalDate().plusDays(ahead);
            Optional<Reception> reception = on(day);
            if (reception.isPresent()) {
                Optional<ZonedDateTime> start = Stream.concat(
                                Stream.of(reception.get().opens()),
                                interruptions(day).map(Reception::closes))
                        .map(time -> at(day, time))
                        .filter(time -> time.isAfter(now) && openAt(time.toInstant()))
                        .min(Comparator.naturalOrder());
                if (start.isPresent()) {
                    return start;
                }
            }
        }
        return Optional.empty();
    }

    private Stream<Reception> interruptions(LocalDate day) {
        return exceptions.stream()
                .filter(e -> e.effect() == Effect.INTERRUPTION && e.covers(day))
                .map(HoursException::times);
    }

    private static ZonedDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WeeklyHours.KYIV);
    }
}
