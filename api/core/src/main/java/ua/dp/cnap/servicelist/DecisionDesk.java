package ua.dp.cnap.servicelist;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/** Where the head writes down by which decision the list was approved, and adds its text. Scope: tenant. */
@UseCase
public class DecisionDesk {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * A decision of which nothing was written down yet.
     *
     * @throws InvalidInput naming the fields
     */
    public UUID add(String body, String number, LocalDate decidedOn) {
        require(body, number, decidedOn);
        UUID id = UUID.randomUUID();
        try {
            em.createNativeQuery("insert into list_decision (id, body, number, decided_on) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, id)
                    .setParameter(2, body.strip())
                    .setParameter(3, number.strip())
                    .setParameter(4, java.sql.Date.valueOf(decidedOn))
                    .executeUpdate();
        } catch (PersistenceException e) {
            throw translated(e);
        }
        return id;
    }

    /**
     * @param version as the head saw it
     * @throws InvalidInput naming the fields
     * @throws ChangedMeanwhile if somebody else changed it, or took it away, after it was read
     */
    public void change(UUID id, String body, String number, LocalDate decidedOn, int version) {
        require(body, number, decidedOn);
        int changed;
        try {
            changed = em.createNativeQuery("""
                            update list_decision set body = ?2, number = ?3, decided_on = ?4, version = version + 1
                             where id = ?1 and version = ?5""")
                    .setParameter(1, id)
                    .setParameter(2, body.strip())
                    .setParameter(3, number.strip())
                    .setParameter(4, java.sql.Date.valueOf(decidedOn))
                    .setParameter(5, version)
                    .executeUpdate();
        } catch (PersistenceException e) {
            throw translated(e);
        }
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * Adds the text, or puts another in its place.
     *
     * @throws InvalidInput if it is no PDF or too large
     * @throws NoSuchDecision if there is no such decision
     */
    public void attach(UUID id, DecisionFile file) {
        require(file);
        int known = em.createNativeQuery("""
                        update list_decision set file_name = ?2, file_size = ?3, version = version + 1 where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, shortened(file.name()))
                .setParameter(3, file.content().length)
                .executeUpdate();
        if (known == 0) {
            throw new NoSuchDecision(id);
        }
        em.createNativeQuery("""
                        insert into list_decision_file (decision_id, content) values (?1, ?2)
                            on conflict on constraint pk_list_decision_file do update set content = excluded.content""")
                .setParameter(1, id)
                .setParameter(2, file.content())
                .executeUpdate();
    }

    /** Takes the decision away, with its text; asked twice, done once. */
    public void remove(UUID id) {
        em.createNativeQuery("delete from list_decision where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void require(String body, String number, LocalDate decidedOn) {
        List<FieldError> wrong = new ArrayList<>();
        text(wrong, "body", body, 3, 200);
        text(wrong, "number", number, 1, 60);
        if (decidedOn == null) {
            wrong.add(new FieldError("decidedOn", "missing"));
        } else if (decidedOn.isAfter(clock.instant().atZone(WeeklyHours.KYIV).toLocalDate())) {
            wrong.add(new FieldError("decidedOn", "in-the-future"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static void require(DecisionFile file) {
        if (file.content().length > DecisionFile.LARGEST) {
            throw new InvalidInput(
                    List.of(new FieldError("file", "too-large", Map.of("most", DecisionFile.LARGEST / 1024 / 1024))));
        }
        if (!Arrays.equals(PDF, Arrays.copyOf(file.content(), PDF.length))) {
            throw new InvalidInput("file", "not-a-pdf");
        }
    }

    private static void text(List<FieldError> wrong, String field, String text, int least, int most) {
        if (text == null || text.strip().length() < least) {
            wrong.add(new FieldError(field, "missing"));
        } else if (text.length() > most) {
            wrong.add(new FieldError(field, "too-long", Map.of("most", most)));
        }
    }

    private static String shortened(String name) {
        String plain =
                name == null || name.isBlank() ? "decision.pdf" : name.strip().replaceAll("[\\p{Cntrl}/\\\\\"]", "_");
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }

    private static RuntimeException translated(PersistenceException e) {
        return Violation.of("uq_list_decision_number", e) ? new InvalidInput("number", "said-twice") : e;
    }
}
