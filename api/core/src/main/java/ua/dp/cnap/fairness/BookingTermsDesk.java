package ua.dp.cnap.fairness;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.community.BookingTerms;
import ua.dp.cnap.community.Confirmation;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head says by which rules the centre is booked, and how its time is shared among people. Scope: tenant. */
@UseCase
public class BookingTermsDesk {

    /** Without a row of its own a centre has what the columns default to. Other actions than BLOCK do nothing yet. */
    private static final String STANDING = """
            select c.step_minutes, c.lead_time_minutes, c.horizon_days, c.hold_minutes, c.confirmation, c.confirm_minutes,
                   f.most_visits_per_phone, case when f.missed_action = 'BLOCK' then 'BLOCK' else 'NOTHING' end,
                   coalesce(f.missed_most, 3), coalesce(f.missed_days, 90), coalesce(f.block_days, 30), c.version
              from service_centre c
              left join fairness_rule f on f.tenant_id = c.tenant_id""";

    private static final String SET_TERMS = """
            update service_centre
               set step_minutes = ?1, lead_time_minutes = ?2, horizon_days = ?3, hold_minutes = ?4, confirmation = ?5,
                   confirm_minutes = ?6, version = version + 1
             where version = ?7""";

    private static final String SET_SHARE = """
            insert into fairness_rule as f (most_visits_per_phone, missed_action, missed_most, missed_days, block_days)
            values (cast(?1 as integer), ?2, ?3, ?4, ?5)
                on conflict on constraint pk_fairness_rule do update
               set most_visits_per_phone = excluded.most_visits_per_phone, missed_action = excluded.missed_action,
                   missed_most = excluded.missed_most, missed_days = excluded.missed_days,
                   block_days = excluded.block_days, version = f.version + 1""";

    @PersistenceContext
    EntityManager em;

    /**
     * The rules as they are.
     *
     * @param version of the centre; whoever sets them must name it
     */
    public record Standing(BookingTerms terms, FairShare share, int version) {}

    public Standing standing() {
        Object[] row = (Object[]) em.createNativeQuery(STANDING).getSingleResult();
        return new Standing(
                new BookingTerms(
                        (Integer) row[0],
                        (Integer) row[1],
                        (Integer) row[2],
                        (Integer) row[3],
                        Confirmation.valueOf((String) row[4]),
                        (Integer) row[5]),
                new FairShare(
                        (Integer) row[6],
                        MissedAction.valueOf((String) row[7]),
                        (Integer) row[8],
                        (Integer) row[9],
                        (Integer) row[10]),
                (Integer) row[11]);
    }

    /**
     * Holds for whoever books from now on. What is booked stays as it is, also off the new step and beyond the new horizon;
     * the days of a longer horizon open with the next run of the calendar, within a quarter of an hour.
     *
     * @throws InvalidInput naming every field that breaks a rule; {@code confirmation} {@code channel-is-off}
     * @throws ChangedMeanwhile if the centre is not of that version any more
     */
    public void set(BookingTerms terms, FairShare share, int version) {
        List<FieldError> wrong =
                Stream.concat(terms.wrong().stream(), share.wrong().stream()).toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        setTerms(terms, version);
        em.createNativeQuery(SET_SHARE)
                .setParameter(1, share.mostVisitsPerPhone())
                .setParameter(2, share.missedAction().name())
                .setParameter(3, share.missedMost())
                .setParameter(4, share.missedDays())
                .setParameter(5, share.blockDays())
                .executeUpdate();
    }

    /** The row of the centre stands for both: who has changed it first, has it. */
    private void setTerms(BookingTerms terms, int version) {
        int changed = em.createNativeQuery(SET_TERMS)
                .setParameter(1, terms.stepMinutes())
                .setParameter(2, terms.leadTimeMinutes())
                .setParameter(3, terms.horizonDays())
                .setParameter(4, terms.holdMinutes())
                .setParameter(5, terms.confirmation().name())
                .setParameter(6, terms.confirmMinutes())
                .setParameter(7, version)
                .executeUpdate();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }
}
