package ua.dp.cnap.servicelist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** The decisions about the list of the current community, for anyone to read. Scope: citizen or tenant. */
@UseCase
public class ListDecisions {

    @PersistenceContext
    EntityManager em;

    /** The latest first: it is in force. */
    public List<ListDecision> all() {
        List<?> rows = em.createNativeQuery("""
                        select id, body, number, decided_on, file_name, file_size, version
                          from list_decision order by decided_on desc, number desc""").getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ListDecision(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Date) row[3]).toLocalDate(),
                        (String) row[4],
                        (Integer) row[5],
                        (Integer) row[6]))
                .toList();
    }

    /** The decision in force. */
    public Optional<ListDecision> current() {
        return all().stream().findFirst();
    }

    /** @throws NoSuchDecision if there is none, or its text was not added */
    public DecisionFile file(UUID id) {
        List<?> rows = em.createNativeQuery("""
                        select d.file_name, f.content from list_decision d join list_decision_file f on f.decision_id = d.id
                         where d.id = ?1""").setParameter(1, id).getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new DecisionFile((String) row[0], (byte[]) row[1]))
                .orElseThrow(() -> new NoSuchDecision(id));
    }
}
