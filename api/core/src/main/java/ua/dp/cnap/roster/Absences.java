package ua.dp.cnap.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Date;
import java.sql.Time;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.roster.Absence.Cause;
import ua.dp.cnap.tenancy.Violation;

/** The absences of the current community's people. */
@ApplicationScoped
class Absences {

    private static final String ABSENCES = """
            select a.id, a.staff_id, a.day_from, a.day_until, a.cause, a.starts, a.ends, a.version
              from absence a
             where %s
             order by a.day_from, a.starts nulls first, a.id""";

    @PersistenceContext
    EntityManager em;

    /** Those that go on after the first day, or begin up to the last. */
    List<Absence> between(LocalDate first, LocalDate last) {
        return absences(em.createNativeQuery(ABSENCES.formatted("a.day_until >= ?1 and a.day_from <= ?2"))
                .setParameter(1, Date.valueOf(first))
                .setParameter(2, Date.valueOf(last))
                .getResultList());
    }

    List<Absence> from(LocalDate day) {
        return absences(em.createNativeQuery(ABSENCES.formatted("a.day_until >= ?1"))
                .setParameter(1, Date.valueOf(day))
                .getResultList());
    }

    Absence byId(UUID id) {
        return absences(em.createNativeQuery(ABSENCES.formatted("a.id = ?1"))
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchAbsence(id));
    }

    /** @throws InvalidInput if the person is away then already */
    void add(Absence absence) {
        write("""
                insert into absence (id, staff_id, day_from, day_until, cause, starts, ends)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as time), cast(?7 as time))""", absence);
    }

    /** @throws ChangedMeanwhile if somebody else changed it; as {@link #add} otherwise */
    void change(Absence absence) {
        int changed = write("""
                update absence set staff_id = ?2, day_from = ?3, day_until = ?4, cause = ?5, starts = cast(?6 as time),
                                   ends = cast(?7 as time), version = version + 1
                 where id = ?1 and version = %d""".formatted(absence.version()), absence);
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    void remove(UUID id) {
        em.createNativeQuery("delete from absence where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private int write(String sql, Absence absence) {
        try {
            return em.createNativeQuery(sql)
                    .setParameter(1, absence.id())
                    .setParameter(2, absence.staffId())
                    .setParameter(3, Date.valueOf(absence.from()))
                    .setParameter(4, Date.valueOf(absence.until()))
                    .setParameter(5, absence.cause().name())
                    .setParameter(
                            6,
                            absence.times() == null
                                    ? null
                                    : absence.times().opens().toString())
                    .setParameter(
                            7,
                            absence.times() == null
                                    ? null
                                    : absence.times().closes().toString())
                    .executeUpdate();
        } catch (PersistenceException e) {
            if (Violation.of("ex_absence_is_said_once", e)) {
                throw new InvalidInput("from", "away-already");
            }
            throw e;
        }
    }

    private static List<Absence> absences(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(Absences::absence).toList();
    }

    private static Absence absence(Object[] row) {
        return new Absence(
                (UUID) row[0],
                (UUID) row[1],
                ((Date) row[2]).toLocalDate(),
                ((Date) row[3]).toLocalDate(),
                Cause.valueOf((String) row[4]),
                row[5] == null ? null : new Reception(((Time) row[5]).toLocalTime(), ((Time) row[6]).toLocalTime()),
                ((Number) row[7]).intValue());
    }
}
