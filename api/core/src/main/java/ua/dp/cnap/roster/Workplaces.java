package ua.dp.cnap.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.roster.WorkplaceCard.StandingEquipment;
import ua.dp.cnap.tenancy.Violation;

/** The workplaces of the current community. */
@ApplicationScoped
class Workplaces {

    @PersistenceContext
    EntityManager em;

    List<Workplace> all() {
        return em.createQuery("select w from Workplace w order by w.officeId, w.name, w.id", Workplace.class)
                .getResultList();
    }

    Workplace byId(UUID id) {
        Workplace workplace = em.find(Workplace.class, id);
        if (workplace == null) {
            throw new NoSuchWorkplace(id);
        }
        return workplace;
    }

    /** @throws InvalidInput if an open workplace of the office has that name */
    void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (Violation.of("uq_workplace_name", e)) {
                throw new InvalidInput("name", "name-taken");
            }
            throw e;
        }
    }

    List<WorkplaceCard> cards(LocalDate today) {
        Map<UUID, List<String>> people = byWorkplace("""
                select distinct r.workplace_id, p.surname || ' ' || p.given_name
                  from roster_line r join staff_member p on p.tenant_id = r.tenant_id and p.id = r.staff_id
                 where coalesce(r.valid_until, ?1) >= ?1
                 order by 2""", today, row -> (String) row[1]);
        Map<UUID, List<StandingEquipment>> equipment =
                byWorkplace("""
                select e.workplace_id, e.kind, e.state from equipment e where e.workplace_id is not null and e.since <= ?1
                 order by e.kind, e.state""", today, row -> new StandingEquipment((String) row[1], (String) row[2]));
        Map<UUID, List<Boolean>> anyones = byWorkplace("""
                select l.workplace_id, true from lane l
                 where l.staff_id is null and not l.rostered and coalesce(l.closed_on, 'infinity') > ?1""", today, row -> (Boolean) row[1]);
        return all().stream()
                .map(w -> new WorkplaceCard(
                        w.id(),
                        w.officeId(),
                        w.name(),
                        w.closedOn(),
                        anyones.containsKey(w.id()),
                        people.getOrDefault(w.id(), List.of()),
                        equipment.getOrDefault(w.id(), List.of()),
                        w.version()))
                .toList();
    }

    private <T> Map<UUID, List<T>> byWorkplace(String sql, LocalDate today, Function<Object[], T> part) {
        List<?> rows =
                em.createNativeQuery(sql).setParameter(1, Date.valueOf(today)).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(part, Collectors.toList())));
    }
}
