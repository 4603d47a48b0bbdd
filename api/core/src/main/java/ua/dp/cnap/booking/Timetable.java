package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.community.Confirmation;
import ua.dp.cnap.office.Pause;
import ua.dp.cnap.tenancy.Violation;

/**
 * What is free at the lanes, and the statements that take and give back time. PostgreSQL judges races here, not Java.
 *
 * <p>No statement names the community: row-level security does. Instants travel as epoch seconds.
 */
@ApplicationScoped
class Timetable {

    /** The lane gives all services of ?1; most visits are for one, and found by the first alone. */
    private static final String GIVES = """
            x.service_id = (cast(?1 as uuid[]))[1]
               and (cardinality(cast(?1 as uuid[])) = 1 or still_gives(x.tenant_id, x.lane_id, cast(?1 as uuid[])))""";

    /** One row or none: ?1 service, ?2 office. The eighth column tells whether that office gives the service. */
    static final String RULES = """
            select l.duration_minutes, l.buffer_minutes, c.step_minutes, coalesce(l.lead_time_minutes, c.lead_time_minutes),
                   least(l.horizon_days, c.horizon_days), l.walk_in_percent, l.online,
                   exists (select from lane_service x where x.office_id = ?2 and x.service_id = l.service_id),
                   c.suspended_since is not null, c.hold_minutes, c.confirmation, c.confirm_minutes
              from listed_service l
              join service_centre c on c.tenant_id = l.tenant_id
             where l.service_id = ?1 and l.offered""";

    /**
     * All free starts: ?1 services, ?2 from day, ?3 to day, ?4 earliest start, ?5 how long the lane is busy, ?6 step, in
     * seconds, ?7 percent of the lane's opening that must still be free afterwards, ?8 the office where only one is asked for.
     */
    private static final String FREE_STARTS = """
            select extract(epoch from s.starts_at)::bigint, d.office_id, count(*)
              from lane_service x
              join lane_day d
                on d.tenant_id = x.tenant_id and d.office_id = x.office_id and d.lane_id = x.lane_id
             cross join lateral unnest(d.free) gap
             cross join lateral generate_series(
                   date_bin(make_interval(secs => ?6),
                            greatest(%1$s, to_timestamp(?4)) + make_interval(secs => ?6) - interval '1 microsecond',
                            timestamptz '2000-01-01 00:00+00'),
                   upper(gap) - make_interval(secs => ?5),
                   make_interval(secs => ?6)) s(starts_at)
             where %3$s and d.day between ?2 and ?3 and not d.paused
               and (?7 = 0 or duration_of(d.free) - make_interval(secs => ?5) >= duration_of(d.opening) * (?7 / 100.0)) %2$s
             group by s.starts_at, d.office_id
             order by s.starts_at, d.office_id""";

    static final String FREE_STARTS_OF_OFFICE = freeStarts(true, Filter.NONE);

    /** The database chooses: whoever was refused waits, and an office may have thousands of free times. ?9 wished, ?10 most. */
    private static final String NEAREST_STARTS = """
            select f.starts_at, f.office_id, f.free
              from (%s) f(starts_at, office_id, free)
             order by abs(f.starts_at - ?9), f.starts_at
             limit ?10""".formatted(FREE_STARTS_OF_OFFICE);

    /**
     * Finds a lane that can take the time, locks its day, and takes the time out of it. A row that another booking changes
     * meanwhile is waited for and looked at again, so the claim takes the time or takes nothing. What the lane gives is no
     * part of that row; it is asked once more when the lock is had.
     * ?1 services, ?2 office, ?3 day, ?4 start, ?5 end of the visit, ?6 end of the buffer after it, ?7 percent of the lane's
     * opening that must still be free afterwards.
     */
    private static final String CLAIM = """
            with wish as (
                select tstzrange(to_timestamp(?4), to_timestamp(?6)) as slot
            ), candidate as (
                select d.tenant_id, d.office_id, d.day, d.lane_id
                  from lane_day d
                  join lane_service x
                    on x.tenant_id = d.tenant_id and x.office_id = d.office_id and x.lane_id = d.lane_id
                 where d.office_id = ?2 and d.day = ?3 and %s
                   and d.free @> (select slot from wish) and not d.paused
                   and (?7 = 0 or duration_of(d.free) - make_interval(secs => ?6 - ?4) >= duration_of(d.opening) * (?7 / 100.0))
                 order by d.lane_id
                 limit 1
                   for update of d
            ), claimed as (
                update lane_day d
                   set free = d.free - (select slot::tstzmultirange from wish)
                  from candidate c
                 where d.tenant_id = c.tenant_id and d.office_id = c.office_id and d.day = c.day and d.lane_id = c.lane_id
                   and d.free @> (select slot from wish) and not d.paused
                   and (?7 = 0 or duration_of(d.free) - make_interval(secs => ?6 - ?4) >= duration_of(d.opening) * (?7 / 100.0))
             returning d.tenant_id, d.office_id, d.lane_id
            )
            """.formatted(GIVES);

    static final String BOOK = CLAIM + """
            insert into appointment (tenant_id, id, code, manage_key_hash, find_key_hash, request_hash, office_id, lane_id,
                                     service_id, starts_at, ends_at, busy_until, status, surname, given_name, patronymic, phone, email,
                                     language, consented_at, booked_at, held_until, further_services, people)
            select c.tenant_id, ?8, ?9, decode(?10, 'hex'), decode(?11, 'hex'), decode(?12, 'hex'), c.office_id, c.lane_id,
                   (cast(?1 as uuid[]))[1], to_timestamp(?4), to_timestamp(?5), to_timestamp(?6), ?19, ?13, ?14, ?15, ?16, ?17,
                   ?18, to_timestamp(?21), to_timestamp(?21),
                   case when ?19 = 'PENDING' then now() + make_interval(secs => ?20) end, (cast(?1 as uuid[]))[2:], ?22
              from claimed c
             where still_gives(c.tenant_id, c.lane_id, cast(?1 as uuid[]))
                on conflict on constraint uq_appointment_manage_key do nothing""";

    /** As {@link #BOOK}, for somebody who has yet to say who comes. The clock that lets it lapse is the database's. */
    private static final String HOLD = CLAIM + """
            insert into appointment (tenant_id, id, code, manage_key_hash, request_hash, office_id, lane_id, service_id,
                                     starts_at, ends_at, busy_until, status, language, booked_at, held_until, further_services, people)
            select c.tenant_id, ?8, ?9, decode(?10, 'hex'), '', c.office_id, c.lane_id, (cast(?1 as uuid[]))[1],
                   to_timestamp(?4), to_timestamp(?5), to_timestamp(?6), 'HELD', ?11, now(), now() + make_interval(secs => ?12),
                   (cast(?1 as uuid[]))[2:], ?13
              from claimed c
             where still_gives(c.tenant_id, c.lane_id, cast(?1 as uuid[]))
                on conflict on constraint uq_appointment_manage_key do nothing""";

    /** The hold becomes the booking; ?1 its id. What has lapsed in this moment is no row, and nothing is booked. */
    private static final String BOOK_HELD = """
            update appointment
               set request_hash = decode(?2, 'hex'), find_key_hash = decode(?3, 'hex'), surname = ?4, given_name = ?5,
                   patronymic = ?6, phone = ?7, email = ?8, language = ?9, status = ?10,
                   held_until = case when ?10 = 'PENDING' then now() + make_interval(secs => ?11) end,
                   consented_at = to_timestamp(?12), booked_at = to_timestamp(?12), version = version + 1
             where id = ?1 and status = 'HELD'""";

    /** A hold waits anew, but not for ever: four times as long as it did at first. ?1 its id, ?2 seconds. */
    private static final String HOLD_LONGER = """
            update appointment
               set held_until = least(now() + make_interval(secs => ?2), booked_at + 4 * make_interval(secs => ?2)),
                   version = version + 1
             where id = ?1 and status = 'HELD'""";

    static final String MOVE = CLAIM + """
            update appointment a
               set office_id = c.office_id, lane_id = c.lane_id, starts_at = to_timestamp(?4), ends_at = to_timestamp(?5),
                   busy_until = to_timestamp(?6), kept = false,
                   service_id = (cast(?1 as uuid[]))[1], further_services = (cast(?1 as uuid[]))[2:], people = ?9,
                   version = a.version + 1
              from claimed c
             where a.id = ?8 and a.status in ('HELD', 'PENDING', 'BOOKED')
               and still_gives(c.tenant_id, c.lane_id, cast(?1 as uuid[]))""";

    /** Gives time back, as far as the lane is open then: ?1 office, ?2 day, ?3 lane, ?4 start, ?5 end of the buffer. */
    static final String RELEASE = """
            update lane_day
               set free = free + tstzmultirange(tstzrange(to_timestamp(?4), to_timestamp(?5))) * opening
             where office_id = ?1 and day = ?2 and lane_id = ?3""";

    @PersistenceContext
    EntityManager em;

    /** The rules for a visit; empty if the community does not offer a service of it, or the office, when one is named, does not give it. */
    Optional<BookingRules> rules(Errand errand, UUID officeId) {
        List<BookingRules> each = errand.services().stream()
                .map(service -> rules(service, officeId))
                .flatMap(Optional::stream)
                .toList();
        return each.size() == errand.services().size()
                ? Optional.of(BookingRules.together(each, errand.people()))
                : Optional.empty();
    }

    private Optional<BookingRules> rules(UUID serviceId, UUID officeId) {
        List<?> rows = em.createNativeQuery(RULES)
                .setParameter(1, serviceId)
                .setParameter(2, officeId == null ? new UUID(0, 0) : officeId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> officeId == null || (Boolean) row[7])
                .map(Timetable::rules)
                .findFirst();
    }

    private static BookingRules rules(Object[] row) {
        return new BookingRules(
                minutes(row[0]),
                minutes(row[1]),
                minutes(row[2]),
                minutes(row[3]),
                (Integer) row[4],
                (Integer) row[5],
                OnlineBooking.valueOf((String) row[6]),
                (Boolean) row[8],
                new Waiting(minutes(row[9]), Confirmation.valueOf((String) row[10]), minutes(row[11])));
    }

    private static String freeStarts(boolean ofOffice, Filter filter) {
        return FREE_STARTS.formatted(
                filter.begins("lower(gap)"),
                (ofOffice ? "and x.office_id = ?8" : "") + filter.offices("x.tenant_id", "x.office_id") + filter.days(),
                GIVES);
    }

    /** Free times for a visit at one office, or at all offices of the community when none is named; in order of time. */
    List<FreeTime> free(
            Errand errand, UUID officeId, LocalDate from, LocalDate to, Instant earliest, BookingRules rules) {
        return free(errand, officeId, from, to, earliest, rules, Filter.NONE);
    }

    /** As above, but only those that suit. */
    List<FreeTime> free(
            Errand errand,
            UUID officeId,
            LocalDate from,
            LocalDate to,
            Instant earliest,
            BookingRules rules,
            Filter filter) {
        Query query = starts(freeStarts(officeId != null, filter), errand, from, to, earliest, rules);
        if (officeId != null) {
            query.setParameter(8, officeId);
        }
        return freeTimes(query, rules);
    }

    /** The free times at the office that are nearest to the wished one, the nearest first. */
    List<FreeTime> nearest(Errand errand, UUID officeId, Instant wished, Instant now, BookingRules rules, int most) {
        Query query = starts(
                        NEAREST_STARTS, errand, BookingRules.day(now), rules.lastDay(now), rules.earliest(now), rules)
                .setParameter(8, officeId)
                .setParameter(9, wished.getEpochSecond())
                .setParameter(10, most);
        return freeTimes(query, rules);
    }

    private Query starts(
            String statement, Errand errand, LocalDate from, LocalDate to, Instant earliest, BookingRules rules) {
        return em.createNativeQuery(statement)
                .setParameter(1, errand.array())
                .setParameter(2, java.sql.Date.valueOf(from))
                .setParameter(3, java.sql.Date.valueOf(to))
                .setParameter(4, earliest.getEpochSecond())
                .setParameter(5, rules.busy().toSeconds())
                .setParameter(6, rules.step().toSeconds())
                .setParameter(7, rules.walkInPercent());
    }

    private static List<FreeTime> freeTimes(Query query, BookingRules rules) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> freeTime(row, rules.duration()))
                .toList();
    }

    /** Whether some lane of the office gives all services of the visit. */
    boolean isGivenAtOneLane(Errand errand, UUID officeId) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select from lane_service x where x.office_id = ?2 and %s)".formatted(GIVES))
                .setParameter(1, errand.array())
                .setParameter(2, officeId)
                .getSingleResult();
    }

    /** Whether some lane of the office that gives the services is open during all of that time. */
    boolean isOpen(Errand errand, UUID officeId, Interval busy) {
        return (Boolean) em.createNativeQuery("""
                        select exists (
                               select from lane_day d
                                 join lane_service x
                                   on x.tenant_id = d.tenant_id and x.office_id = d.office_id and x.lane_id = d.lane_id
                                where %s and d.office_id = ?2 and d.day = ?3
                                  and d.opening @> tstzrange(to_timestamp(?4), to_timestamp(?5)))""".formatted(GIVES))
                .setParameter(1, errand.array())
                .setParameter(2, officeId)
                .setParameter(3, java.sql.Date.valueOf(BookingRules.day(busy.startsAt())))
                .setParameter(4, busy.startsAt().getEpochSecond())
                .setParameter(5, busy.endsAt().getEpochSecond())
                .getSingleResult();
    }

    /** The pause that keeps the office from giving away anything of that day. */
    Optional<Pause> pause(UUID officeId, LocalDate day) {
        List<?> rows = em.createNativeQuery("""
                        select extract(epoch from coalesce(o.paused_since, c.paused_since))::bigint,
                               coalesce(o.pause_cause, c.pause_cause), o.paused_since is null
                          from office o
                          join service_centre c on c.tenant_id = o.tenant_id
                         where o.id = ?1 and coalesce(o.paused_since, c.paused_since) is not null
                           and exists (select from lane_day d
                                        where d.tenant_id = o.tenant_id and d.office_id = o.id and d.day = ?2 and d.paused)""")
                .setParameter(1, officeId)
                .setParameter(2, java.sql.Date.valueOf(day))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Pause(
                        Instant.ofEpochSecond(((Number) row[0]).longValue()),
                        Pause.Cause.valueOf((String) row[1]),
                        (Boolean) row[2]))
                .findFirst();
    }

    /**
     * Takes the time and writes the appointment. False, and the transaction must be rolled back, if the time is gone or the
     * key has an appointment already; a twin that is under way is waited for.
     *
     * @throws CommunitySuspended if the oblast suspended the centre in that very moment
     */
    boolean book(NewAppointment appointment) {
        Query query = wish(BOOK, appointment.errand(), appointment.officeId(), appointment.claim());
        appointment.fill(query, 8);
        return taken(query);
    }

    /** As {@link #book}, for a time that waits to be booked. */
    boolean hold(NewHold hold) {
        return taken(wish(HOLD, hold.wish().errand(), hold.wish().officeId(), hold.claim())
                .setParameter(8, hold.id())
                .setParameter(9, hold.code())
                .setParameter(10, hold.manageKeyHash())
                .setParameter(11, hold.wish().language())
                .setParameter(12, hold.waiting().toBook().toSeconds())
                .setParameter(13, hold.wish().errand().people()));
    }

    /** Writes onto a hold who comes; false if it is no hold any more. */
    boolean bookHeld(UUID id, String findKeyHash, String requestHash, BookingWish wish, Waiting waiting, Instant now) {
        Applicant applicant = wish.applicant();
        return em.createNativeQuery(BOOK_HELD)
                        .setParameter(1, id)
                        .setParameter(2, requestHash)
                        .setParameter(3, findKeyHash)
                        .setParameter(4, applicant.surname())
                        .setParameter(5, applicant.givenName())
                        .setParameter(6, applicant.patronymic())
                        .setParameter(7, applicant.phone())
                        .setParameter(8, applicant.email())
                        .setParameter(9, wish.language())
                        .setParameter(10, waiting.booked().name())
                        .setParameter(11, waiting.toConfirm().toSeconds())
                        .setParameter(12, now.getEpochSecond())
                        .executeUpdate()
                == 1;
    }

    void holdLonger(UUID id, Waiting waiting) {
        em.createNativeQuery(HOLD_LONGER)
                .setParameter(1, id)
                .setParameter(2, waiting.toBook().toSeconds())
                .executeUpdate();
    }

    /** Takes the new time for an appointment whose old time was released, or returns false. */
    boolean move(UUID appointmentId, Errand errand, UUID officeId, Claim claim) {
        return taken(wish(MOVE, errand, officeId, claim)
                .setParameter(8, appointmentId)
                .setParameter(9, errand.people()));
    }

    /** Gives back the whole time for which the lane was busy, the buffer with the visit. */
    void release(UUID officeId, UUID laneId, Interval busy) {
        em.createNativeQuery(RELEASE)
                .setParameter(1, officeId)
                .setParameter(2, java.sql.Date.valueOf(BookingRules.day(busy.startsAt())))
                .setParameter(3, laneId)
                .setParameter(4, busy.startsAt().getEpochSecond())
                .setParameter(5, busy.endsAt().getEpochSecond())
                .executeUpdate();
    }

    private Query wish(String statement, Errand errand, UUID officeId, Claim claim) {
        return em.createNativeQuery(statement)
                .setParameter(1, errand.array())
                .setParameter(2, officeId)
                .setParameter(
                        3, java.sql.Date.valueOf(BookingRules.day(claim.visit().startsAt())))
                .setParameter(4, claim.visit().startsAt().getEpochSecond())
                .setParameter(5, claim.visit().endsAt().getEpochSecond())
                .setParameter(6, claim.busyUntil().getEpochSecond())
                .setParameter(7, claim.walkInPercent());
    }

    private static boolean taken(Query claim) {
        try {
            return claim.executeUpdate() == 1;
        } catch (PersistenceException e) {
            if (Violation.of("ex_appointment_lane_is_free", e)) {
                return false;
            }
            if (Violation.of("appointment_not_while_suspended", e)) {
                throw new CommunitySuspended();
            }
            throw e;
        }
    }

    private static FreeTime freeTime(Object[] row, Duration duration) {
        Instant startsAt = Instant.ofEpochSecond(((Number) row[0]).longValue());
        return new FreeTime(startsAt, startsAt.plus(duration), (UUID) row[1], ((Number) row[2]).intValue());
    }

    private static Duration minutes(Object cell) {
        return Duration.ofMinutes(((Number) cell).longValue());
    }
}
