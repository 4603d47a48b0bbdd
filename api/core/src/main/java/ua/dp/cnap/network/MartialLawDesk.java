package ua.dp.cnap.network;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/**
 * Where the oblast says from when to when martial law lasts. Scope: network to change it, region or network to read.
 *
 * <p>What becomes a day off by it is closed everywhere at once for new bookings. Visits that were booked on it stay: each
 * head is asked what becomes of them.
 */
@UseCase
public class MartialLawDesk {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Reasons reasons;

    @Inject
    Event<HolidaysChanged> changed;

    /** All periods, the latest first. */
    public List<MartialLaw> periods() {
        List<?> rows = em.createNativeQuery(
                        "select m.starts_on, m.ends_on from martial_law m order by m.starts_on desc")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> law(row[0], row[1]))
                .toList();
    }

    /** Who said what, the latest first. */
    public List<MartialLawChange> history() {
        List<?> rows = em.createNativeQuery("""
                        select extract(epoch from c.made_at)::bigint, c.actor_name, c.reason, c.starts_on, c.ends_on
                          from martial_law_change c
                         order by c.seq desc""").getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new MartialLawChange(
                        Instant.ofEpochSecond(((Number) row[0]).longValue()),
                        (String) row[1],
                        (String) row[2],
                        law(row[3], row[4])))
                .toList();
    }

    /**
     * Says when a period ends, or, with null, that its end is not known after all.
     *
     * @param reason the decree
     * @throws InvalidInput if it would end before it begins, or meet another period, or the reason is not said
     * @throws ChangedMeanwhile if there is no period that began on that day
     */
    public void end(LocalDate startsOn, LocalDate endsOn, String reason) {
        List<FieldError> wrong = wrong(reason);
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            wrong.add(new FieldError("endsOn", "ends-before-it-begins"));
        }
        refuse(wrong);
        reasons.because(reason);
        int rows = said(
                () -> em.createNativeQuery("update martial_law set ends_on = cast(?2 as date) where starts_on = ?1")
                        .setParameter(1, Date.valueOf(startsOn))
                        .setParameter(2, endsOn == null ? null : endsOn.toString())
                        .executeUpdate());
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * Begins another period.
     *
     * @throws InvalidInput if it meets another period, or the reason is not said
     */
    public void begin(LocalDate startsOn, String reason) {
        List<FieldError> wrong = wrong(reason);
        if (startsOn == null) {
            wrong.add(new FieldError("startsOn", "missing"));
        }
        refuse(wrong);
        reasons.because(reason);
        said(() -> em.createNativeQuery("insert into martial_law (starts_on) values (?1)")
                .setParameter(1, Date.valueOf(startsOn))
                .executeUpdate());
    }

    private int said(IntSupplier statement) {
        try {
            int rows = statement.getAsInt();
            changed.fire(new HolidaysChanged());
            return rows;
        } catch (PersistenceException e) {
            if (Violation.of("ex_martial_law_periods_do_not_overlap", e) || Violation.of("pk_martial_law", e)) {
                throw new InvalidInput("startsOn", "periods-overlap");
            }
            throw e;
        }
    }

    private static List<FieldError> wrong(String reason) {
        List<FieldError> wrong = new ArrayList<>();
        int length = reason == null ? 0 : reason.strip().length();
        if (length < SHORTEST_REASON) {
            wrong.add(new FieldError("reason", "missing"));
        } else if (length > LONGEST_REASON) {
            wrong.add(new FieldError("reason", "too-long", Map.of("most", LONGEST_REASON)));
        }
        return wrong;
    }

    private static void refuse(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static MartialLaw law(Object starts, Object ends) {
        return new MartialLaw(((Date) starts).toLocalDate(), ends == null ? null : ((Date) ends).toLocalDate());
    }
}
