package ua.dp.cnap.staff;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.tenancy.UseCase;

/**
 * Where the worker takes what the login server is to be told, and says what became of it. Scope: worker.
 *
 * <p>A task that was taken is nobody else's for some minutes. A worker that dies meanwhile loses nothing: the task becomes
 * due again, and everything about it can be done twice.
 */
@UseCase
public class AccountWork {

    /** How long one worker has a task to itself. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** The pauses after the first, second, … failed attempt; after the last one the task is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private static final String TAKE = """
            with due as (
                select tenant_id, id
                  from account_task
                 where state = 'WAITING' and not_before <= to_timestamp(?1)
                 order by created_at
                 limit ?2
                   for update skip locked
            ), taken as (
                update account_task t
                   set attempts = t.attempts + 1, not_before = to_timestamp(?3)
                  from due d
                 where t.tenant_id = d.tenant_id and t.id = d.id
             returning t.tenant_id, t.id, t.staff_id, t.kind, t.attempts, t.account, t.created_at
            )
            select t.tenant_id, t.id, t.staff_id, t.kind, t.attempts, t.account,
                   m.surname, m.given_name, m.email, m.account, m.role, m.left_on is null or m.left_on > ?4, m.demo,
                   c.slug, c.name || ', ' || c.district
              from taken t
              join staff_member m on m.tenant_id = t.tenant_id and m.id = t.staff_id
              join community c on c.id = t.tenant_id
             order by t.created_at""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Takes tasks that are due, the oldest first, so that no other worker does. */
    public List<AccountTask> take(int most) {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery(TAKE)
                .setParameter(1, now.getEpochSecond() + now.getNano() / 1e9) // what was written this second is due
                .setParameter(2, most)
                .setParameter(3, now.plus(LEASE).getEpochSecond())
                .setParameter(4, Date.valueOf(now.atZone(WeeklyHours.KYIV).toLocalDate()))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(AccountWork::task).toList();
    }

    /** The person has this account from now on; {@code uq_staff_member_account} refuses that of a colleague. */
    public void linked(AccountTask task, String account) {
        em.createNativeQuery("update staff_member set account = ?3 where tenant_id = ?1 and id = ?2")
                .setParameter(1, task.tenantId())
                .setParameter(2, task.staffId())
                .setParameter(3, account)
                .executeUpdate();
    }

    /** The login server knows. */
    public void done(AccountTask task) {
        em.createNativeQuery("""
                        update account_task set state = 'DONE', last_error = null, done_at = to_timestamp(?3)
                         where tenant_id = ?1 and id = ?2 and state = 'WAITING'""")
                .setParameter(1, task.tenantId())
                .setParameter(2, task.id())
                .setParameter(3, clock.instant().getEpochSecond())
                .executeUpdate();
    }

    /**
     * It did not work: tried again after a pause, or given up after the last attempt.
     *
     * @param reason one word, and perhaps a number; never a sentence of the login server, which may quote the address
     * @param forGood no further attempt can help
     */
    public void failed(AccountTask task, String reason, boolean forGood) {
        boolean dead = forGood || task.attempts() > PAUSES.size();
        Duration pause = dead ? Duration.ZERO : PAUSES.get(task.attempts() - 1);
        later(task, reason, dead ? "DEAD" : "WAITING", task.attempts(), pause);
    }

    /** What it needs is not set up yet; that counts as no attempt. */
    public void postponed(AccountTask task, String reason) {
        later(task, reason, "WAITING", task.attempts() - 1, LEASE);
    }

    private void later(AccountTask task, String reason, String state, int attempts, Duration pause) {
        em.createNativeQuery("""
                        update account_task set state = ?3, last_error = ?4, attempts = ?5, not_before = to_timestamp(?6)
                         where tenant_id = ?1 and id = ?2 and state = 'WAITING'""")
                .setParameter(1, task.tenantId())
                .setParameter(2, task.id())
                .setParameter(3, state)
                .setParameter(4, reason)
                .setParameter(5, attempts)
                .setParameter(6, clock.instant().plus(pause).getEpochSecond())
                .executeUpdate();
    }

    private static AccountTask task(Object[] row) {
        return new AccountTask(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                AccountTask.Kind.valueOf((String) row[3]),
                (Integer) row[4],
                Optional.ofNullable((String) row[5]),
                new AccountTask.Person(
                        (String) row[6],
                        (String) row[7],
                        Optional.ofNullable((String) row[8]),
                        Optional.ofNullable((String) row[9]),
                        StaffRole.valueOf((String) row[10]),
                        (Boolean) row[11],
                        (Boolean) row[12]),
                new AccountTask.Home((String) row[13], (String) row[14]));
    }
}
