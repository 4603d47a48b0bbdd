package ua.dp.cnap.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Date;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.tenancy.Violation;

/** The shifts of the current community's people. */
@ApplicationScoped
class RosterLines {

    private static final String LINES = """
            select r.id, r.valid_from, r.valid_until, r.every_weeks, r.week, r.weekday, r.workplace_id, r.starts, r.ends, r.staff_id
              from roster_line r
             where r.staff_id is not null and coalesce(r.valid_until, ?2) >= ?1 and r.valid_from <= ?2 %s
             order by r.valid_from, r.week, r.weekday, r.starts nulls first, r.id""";

    /** Later than any roster is made for, and a day that PostgreSQL knows. */
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager em;

    /** Those of one person that are valid on that day or later. */
    List<RosterLine> from(LocalDate day, UUID staffId) {
        List<?> rows = em.createNativeQuery(LINES.formatted("and r.staff_id = ?3"))
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, Date.valueOf(FAR))
                .setParameter(3, staffId)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(RosterLines::line).toList();
    }

    /** Those of all people that are valid on one of these days, by person. */
    Map<UUID, List<RosterLine>> between(LocalDate first, LocalDate last) {
        List<?> rows = em.createNativeQuery(LINES.formatted(""))
                .setParameter(1, Date.valueOf(first))
                .setParameter(2, Date.valueOf(last))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[9], Collectors.mapping(RosterLines::line, Collectors.toList())));
    }

    /** Leaves of a person's lines what is kept; lines are known by their id. */
    void keep(UUID staffId, List<RosterLine> before, List<RosterLine> kept) {
        Map<UUID, RosterLine> left = kept.stream().collect(Collectors.toMap(RosterLine::id, Function.identity()));
        for (RosterLine line : before) {
            RosterLine now = left.remove(line.id());
            if (now == null) {
                em.createNativeQuery("delete from roster_line where id = ?1")
                        .setParameter(1, line.id())
                        .executeUpdate();
            } else if (!now.equals(line)) {
                cut(now);
            }
        }
        left.values().forEach(line -> insert(staffId, line));
    }

    /** @throws InvalidInput naming the first shift for which the workplace is taken, or the person somewhere else */
    void add(UUID staffId, List<RosterLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            try {
                insert(staffId, lines.get(i));
            } catch (PersistenceException e) {
                if (Violation.of("ex_roster_line_one_person_at_a_workplace", e)) {
                    throw new InvalidInput("shifts." + i + ".workplaceId", "workplace-taken");
                }
                if (Violation.of("ex_roster_line_a_person_is_in_one_place", e)) {
                    throw new InvalidInput("shifts." + i + ".starts", "in-two-places");
                }
                throw e;
            }
        }
    }

    private void cut(RosterLine line) {
        em.createNativeQuery(
                        "update roster_line set valid_from = ?2, valid_until = cast(?3 as date), week = ?4 where id = ?1")
                .setParameter(1, line.id())
                .setParameter(2, Date.valueOf(line.from()))
                .setParameter(3, until(line))
                .setParameter(4, line.shift().week())
                .executeUpdate();
    }

    /** At the lane where the person and the workplace meet, which is there by now. */
    private void insert(UUID staffId, RosterLine line) {
        em.createNativeQuery("""
                        insert into roster_line (id, lane_id, office_id, weekday, starts, ends, valid_from, valid_until,
                                                 every_weeks, week)
                        select ?1, l.id, l.office_id, ?2, cast(?3 as time), cast(?4 as time), ?5, cast(?6 as date), ?7, ?8
                          from lane l
                         where l.staff_id = ?9 and l.workplace_id = ?10""")
                .setParameter(1, line.id())
                .setParameter(2, line.shift().day().getValue())
                .setParameter(3, text(line.shift().starts()))
                .setParameter(4, text(line.shift().ends()))
                .setParameter(5, Date.valueOf(line.from()))
                .setParameter(6, until(line))
                .setParameter(7, line.weeks())
                .setParameter(8, line.shift().week())
                .setParameter(9, staffId)
                .setParameter(10, line.shift().workplaceId())
                .executeUpdate();
    }

    private static RosterLine line(Object[] row) {
        return new RosterLine(
                (UUID) row[0],
                ((Date) row[1]).toLocalDate(),
                row[2] == null ? LocalDate.MAX : ((Date) row[2]).toLocalDate(),
                ((Number) row[3]).intValue(),
                new Shift(
                        ((Number) row[4]).intValue(),
                        DayOfWeek.of(((Number) row[5]).intValue()),
                        (UUID) row[6],
                        time(row[7]),
                        time(row[8])));
    }

    private static LocalTime time(Object cell) {
        return cell == null ? null : ((Time) cell).toLocalTime();
    }

    private static String text(LocalTime time) {
        return time == null ? null : time.toString();
    }

    private static String until(RosterLine line) {
        return line.until().equals(LocalDate.MAX) ? null : line.until().toString();
    }
}
