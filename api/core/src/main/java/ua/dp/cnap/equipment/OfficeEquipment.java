package ua.dp.cnap.equipment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.tenancy.UseCase;

/** What citizens may know of the equipment of offices: of which kind it is, and whether it works. */
@UseCase
public class OfficeEquipment {

    @PersistenceContext
    EntityManager em;

    /** One machine. */
    public record Shown(UUID officeId, Equipment.Kind kind, Equipment.State state, LocalDate since) {}

    /** By office, in the order of their kinds, what works before what does not; an office without any is absent. */
    public Map<UUID, List<Shown>> byOffice() {
        return em.createQuery("""
                        select e.officeId, e.kind, e.state, e.since from Equipment e
                         where e.officeId is not null""", Object[].class).getResultList().stream()
                .map(row ->
                        new Shown((UUID) row[0], (Equipment.Kind) row[1], (Equipment.State) row[2], (LocalDate) row[3]))
                .sorted(Comparator.comparing(Shown::kind).thenComparing(Shown::state))
                .collect(Collectors.groupingBy(Shown::officeId));
    }
}
