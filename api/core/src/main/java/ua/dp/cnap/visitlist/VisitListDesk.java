package ua.dp.cnap.visitlist;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head takes visits along as a table. Scope: tenant. {@link VisitLists} puts its steps together. */
@UseCase
class VisitListDesk {

    private static final int ROWS_AT_ONCE = 500;

    private static final String VISITS = """
            select to_char(a.starts_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD'),
                   to_char(a.starts_at at time zone 'Europe/Kyiv', 'HH24:MI'),
                   a.code, a.status, s.title, o.name, l.name, a.surname, a.given_name, a.patronymic, a.phone, a.email,
                   to_char(a.booked_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD HH24:MI')
              from appointment a
              join service s on s.id = a.service_id
              join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
              join lane l on l.tenant_id = a.tenant_id and l.id = a.lane_id
             where a.starts_at >= ?::date::timestamp at time zone 'Europe/Kyiv'
               and a.starts_at < (?::date + 1)::timestamp at time zone 'Europe/Kyiv'
               and a.status <> 'HELD'
               and a.office_id = coalesce(?::uuid, a.office_id) and a.service_id = coalesce(?::uuid, a.service_id)
               and a.status = coalesce(?::text, a.status)
             order by a.starts_at, o.name, l.name, a.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock.withZone(WeeklyHours.KYIV));
    }

    /** Records who takes them, before the first byte leaves; it stands in the history. */
    public void record(VisitQuestion question) {
        Actor actor = CurrentScope.require().actor();
        em.createNativeQuery("""
                        insert into visit_export (id, made_at, account, account_name, day_from, day_until, office_id, service_id, status)
                        values (?1, to_timestamp(?2), ?3, ?4, ?5, ?6, cast(?7 as uuid), cast(?8 as uuid), ?9)""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, clock.instant().getEpochSecond())
                .setParameter(3, actor.account())
                .setParameter(4, actor.name())
                .setParameter(5, Date.valueOf(question.from()))
                .setParameter(6, Date.valueOf(question.until()))
                .setParameter(7, text(question.officeId()))
                .setParameter(8, text(question.serviceId()))
                .setParameter(9, text(question.status()))
                .executeUpdate();
    }

    /** Row by row: a year of a large centre never stands in memory as a whole. */
    public void write(VisitQuestion question, Path file) {
        try (PreparedStatement visits = em.unwrap(Connection.class).prepareStatement(VISITS);
                Writer out = Files.newBufferedWriter(file)) {
            visits.setFetchSize(ROWS_AT_ONCE);
            visits.setString(1, question.from().toString());
            visits.setString(2, question.until().toString());
            visits.setString(3, text(question.officeId()));
            visits.setString(4, text(question.serviceId()));
            visits.setString(5, text(question.status()));
            try (ResultSet rows = visits.executeQuery()) {
                VisitTable.write(rows, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the visits could not be written", e);
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
