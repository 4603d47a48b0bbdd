package ua.dp.cnap.network;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** Where the oblast suspends a community, lets it go on, and notes its centre's new name. Scope: coordinator of that community. */
@UseCase
public class Oversight {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Reasons reasons;

    @Inject
    Clock clock;

    /**
     * From now on citizens cannot book there; what they booked they can see and cancel, and the desks go on.
     *
     * @throws InvalidInput if the reason is not said in 3 to 500 characters
     * @throws ChangedMeanwhile if it is suspended already, or was never opened
     */
    public void suspend(String reason) {
        String said = needed(reason);
        reasons.because(said);
        changed(em.createNativeQuery("""
                        update service_centre
                           set suspended_since = to_timestamp(?2), suspension_reason = ?3, version = version + 1
                         where tenant_id = ?1 and suspended_since is null""")
                .setParameter(1, here())
                .setParameter(2, clock.instant().getEpochSecond())
                .setParameter(3, said)
                .executeUpdate());
    }

    /**
     * Citizens can book again.
     *
     * @throws ChangedMeanwhile if it is not suspended
     */
    public void resume() {
        changed(em.createNativeQuery("""
                        update service_centre set suspended_since = null, suspension_reason = null, version = version + 1
                         where tenant_id = ?1 and suspended_since is not null""").setParameter(1, here()).executeUpdate());
    }

    /**
     * The settlement where the council sits has a new name; the community keeps its own. The former name goes on being found
     * and shown.
     *
     * @param reason the decision on the renaming
     * @throws InvalidInput if the name or the reason is missing or too long
     * @throws ChangedMeanwhile if the centre is called so already
     */
    public void renameCentre(String name, String reason) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidInput("centre", "missing");
        }
        reasons.because(needed(reason));
        changed(em.createNativeQuery("""
                        update community set centre = ?2, centre_former = centre, centre_renamed_on = ?3
                         where id = ?1 and centre <> ?2""")
                .setParameter(1, here())
                .setParameter(2, name.replace('\0', ' ').strip())
                .setParameter(3, java.sql.Date.valueOf(LocalDate.ofInstant(clock.instant(), WeeklyHours.KYIV)))
                .executeUpdate());
    }

    private static UUID here() {
        return CurrentScope.require().tenantId();
    }

    private static String needed(String reason) {
        String said = reason == null ? "" : reason.replace('\0', ' ').strip();
        if (said.length() < SHORTEST_REASON || said.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "reason-needed");
        }
        return said;
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
    }
}
