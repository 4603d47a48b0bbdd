package ua.dp.cnap.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.tenancy.CurrentScope;

/**
 * Asks the law about an office of the current community. The schedule is the weekly hours and the series: each of the weeks
 * to come has to be lawful. A dated exception is an event and no schedule; the law is not asked about it.
 */
@ApplicationScoped
class LawOfHours {

    private static final int WEEKS_LOOKED_AHEAD = 53;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The rules that the weekly hours, or a coming week with series, would break; each once. */
    List<FieldError> broken(Office office, WeeklyHours week, List<HoursSeries> series) {
        Community community = em.find(Community.class, CurrentScope.require().tenantId());
        Set<FieldError> broken = new LinkedHashSet<>(LawfulHours.broken(office.kind(), community.type(), week));
        LocalDate monday = clock.instant()
                .atZone(WeeklyHours.KYIV)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeksWith(series, monday)
                .forEach(first ->
                        broken.addAll(LawfulHours.broken(office.kind(), community.type(), in(first, week, series))));
        return new ArrayList<>(broken);
    }

    /** The Mondays of the weeks that differ from the usual one, a year ahead of now or of the beginning of a series. */
    private static List<LocalDate> weeksWith(List<HoursSeries> series, LocalDate monday) {
        return series.stream()
                .flatMap(s -> s.days().filter(day -> !day.isBefore(monday)).limit(WEEKS_LOOKED_AHEAD))
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .distinct()
                .sorted()
                .toList();
    }

    private static WeeklyHours in(LocalDate monday, WeeklyHours week, List<HoursSeries> series) {
        ReceptionTime time = new ReceptionTime(week, List.of(), series, Set.of());
        Map<DayOfWeek, Reception> days = new EnumMap<>(DayOfWeek.class);
        monday.datesUntil(monday.plusWeeks(1))
                .forEach(day -> time.on(day).ifPresent(r -> days.put(day.getDayOfWeek(), r)));
        return new WeeklyHours(days);
    }
}
