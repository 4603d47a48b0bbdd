package ua.dp.cnap.moving;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head takes all data of the community along. Scope: tenant. {@link Exports} puts its steps together. */
@UseCase
public class ExportDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Records who takes the data, before the first byte of them leaves. */
    void record() {
        Actor actor = CurrentScope.require().actor();
        em.createNativeQuery(
                        "insert into data_move (id, direction, made_at, account, account_name) values (?1, 'OUT', to_timestamp(?2), ?3, ?4)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, clock.instant().getEpochSecond())
                .setParameter(3, actor.account())
                .setParameter(4, actor.name())
                .executeUpdate();
    }

    /** All rows as they are at one moment. */
    void write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            ArchiveWriter.write(em.unwrap(Connection.class), clock.instant(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the archive could not be written", e);
        }
    }

    /** Who took the data out and let them in, the latest first. */
    public List<DataMove> moves() {
        List<?> rows = em.createNativeQuery(
                        "select direction, extract(epoch from made_at)::bigint, account_name from data_move order by made_at desc, id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DataMove(
                        DataMove.Direction.valueOf((String) row[0]),
                        Instant.ofEpochSecond(((Number) row[1]).longValue()),
                        (String) row[2]))
                .toList();
    }
}
