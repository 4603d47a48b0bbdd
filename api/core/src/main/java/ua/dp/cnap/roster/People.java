package ua.dp.cnap.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.staff.NoSuchColleague;

/** Those who work for the current community. */
@ApplicationScoped
class People {

    private static final String WORKING = """
            select p.id, p.surname || ' ' || p.given_name, p.all_services, p.version
              from staff_member p
             where (p.left_on is null or p.left_on > ?1) %s
             order by p.surname, p.given_name, p.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }

    List<Person> all() {
        return people(em.createNativeQuery(WORKING.formatted(""))
                .setParameter(1, Date.valueOf(today()))
                .getResultList());
    }

    Person byId(UUID id) {
        return people(em.createNativeQuery(WORKING.formatted("and p.id = ?2"))
                        .setParameter(1, Date.valueOf(today()))
                        .setParameter(2, id)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchColleague(id));
    }

    /**
     * Marks the person as changed; the next who changes the same waits, and is then refused.
     *
     * @param version as the head saw it
     */
    void change(UUID id, int version) {
        byId(id);
        int changed = em.createNativeQuery(
                        "update staff_member set version = version + 1 where id = ?1 and version = ?2")
                .setParameter(1, id)
                .setParameter(2, version)
                .executeUpdate();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private static List<Person> people(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Person((UUID) row[0], (String) row[1], (Boolean) row[2], ((Number) row[3]).intValue()))
                .toList();
    }
}
