package ua.dp.cnap.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What the login server is to be told about the community's people; written in the transaction that decided it. */
@ApplicationScoped
class AccountTasks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void invite(StaffMember member) {
        add(member.id(), AccountTask.Kind.INVITE, null, clock.instant());
    }

    void update(StaffMember member) {
        add(member.id(), AccountTask.Kind.UPDATE, null, clock.instant());
    }

    void revoke(StaffMember member, Instant from) {
        add(member.id(), AccountTask.Kind.REVOKE, member.account(), from);
    }

    /** Begins given-up attempts anew, and does not wait with the others; answers how many invitations are among them. */
    int tryAgain(UUID staffId) {
        em.createNativeQuery("""
                        update account_task set state = 'WAITING', attempts = 0, not_before = to_timestamp(?2)
                         where staff_id = ?1 and (state = 'DEAD' or state = 'WAITING' and kind <> 'REVOKE')""")
                .setParameter(1, staffId)
                .setParameter(2, clock.instant().getEpochSecond())
                .executeUpdate();
        return ((Number) em.createNativeQuery("""
                        select count(*) from account_task
                         where staff_id = ?1 and state = 'WAITING' and kind = 'INVITE'""").setParameter(1, staffId).getSingleResult()).intValue();
    }

    private void add(UUID staffId, AccountTask.Kind kind, String account, Instant from) {
        em.createNativeQuery("""
                        insert into account_task (id, staff_id, kind, account, created_at, not_before)
                        values (?1, ?2, ?3, cast(?4 as text), to_timestamp(?5), to_timestamp(?6))""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, staffId)
                .setParameter(3, kind.name())
                .setParameter(4, account)
                .setParameter(5, seconds(clock.instant()))
                .setParameter(6, seconds(from))
                .executeUpdate();
    }

    private static double seconds(Instant instant) {
        return instant.getEpochSecond() + instant.getNano() / 1e9; // two tasks of one second keep their order
    }
}
