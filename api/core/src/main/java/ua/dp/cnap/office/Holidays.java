package ua.dp.cnap.office;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.dp.cnap.tenancy.UseCase;

/** The public holidays ahead, and whether they are days off; the same for everybody. Works in every scope. */
@UseCase
public class Holidays {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** From today on, in order of time. */
    public List<Holiday> coming() {
        List<?> rows = em.createNativeQuery("""
                        select p.day, p.name, p.name_en,
                               not exists (select from martial_law m
                                            where p.day >= m.starts_on and p.day <= coalesce(m.ends_on, p.day))
                          from public_holiday p
                         where p.day >= ?1
                         order by p.day""")
                .setParameter(
                        1, Date.valueOf(clock.instant().atZone(WeeklyHours.KYIV).toLocalDate()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Holiday(((Date) row[0]).toLocalDate(), (String) row[1], (String) row[2], (Boolean) row[3]))
                .toList();
    }

    Set<LocalDate> daysOff() {
        return coming().stream().filter(Holiday::dayOff).map(Holiday::day).collect(Collectors.toUnmodifiableSet());
    }
}
