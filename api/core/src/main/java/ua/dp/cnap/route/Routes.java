package ua.dp.cnap.route;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.UseCase;

/** Where the mobile offices of the current community stand from today on; of all communities in the scopes public and region. */
@UseCase
public class Routes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** In order of time. */
    public List<MobileStop> coming(UUID officeId) {
        return em.createQuery("""
                        select s from MobileStop s
                         where s.officeId = :office and s.day >= :today order by s.day, s.opens""", MobileStop.class)
                .setParameter("office", officeId)
                .setParameter("today", today())
                .getResultList();
    }

    /** By office, each in order of time; an office without stops is absent. */
    public Map<UUID, List<MobileStop>> coming() {
        return em
                .createQuery(
                        "select s from MobileStop s where s.day >= :today order by s.day, s.opens", MobileStop.class)
                .setParameter("today", today())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(MobileStop::officeId));
    }

    LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }
}
