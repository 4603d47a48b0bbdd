package ua.dp.cnap.moving;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import ua.dp.cnap.network.AlreadyOpened;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/** Where the oblast lets the data of a community move in. Scope: mover of that community. */
@UseCase
public class ImportDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * All of the archive or nothing. Its staff are invited anew: their accounts are of another login server.
     *
     * @throws AlreadyOpened if the community works here
     * @throws ArchiveRefused if the archive is of a newer system, or breaks a rule of the data
     */
    void fill(Archive archive) {
        UUID community = CurrentScope.require().tenantId();
        if (!em.createNativeQuery("select tenant_id from service_centre")
                .getResultList()
                .isEmpty()) {
            throw new AlreadyOpened(community);
        }
        try {
            ArchiveFilling.fill(em.unwrap(Connection.class), archive).forEach(this::invite);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw refusal(e, community);
        }
        record();
    }

    private static RuntimeException refusal(SQLException failure, UUID community) {
        if (Violation.of("pk_service_centre", failure)) {
            return new AlreadyOpened(community); // a moment ago
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith("22") || state.startsWith("23") || state.equals("42501")
                ? new ArchiveRefused("archive-unfit", "data")
                : new IllegalStateException("the archive could not be taken in", failure);
    }

    private void invite(UUID person) {
        em.createNativeQuery("insert into account_task (id, staff_id, kind) values (?1, ?2, 'INVITE')")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, person)
                .executeUpdate();
    }

    private void record() {
        Actor actor = CurrentScope.require().actor();
        em.createNativeQuery(
                        "insert into data_move (id, direction, made_at, account, account_name) values (?1, 'IN', to_timestamp(?2), ?3, ?4)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, clock.instant().getEpochSecond())
                .setParameter(3, actor.account())
                .setParameter(4, actor.name())
                .executeUpdate();
    }
}
