package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.notification.News;
import ua.dp.cnap.notification.Outbox;
import ua.dp.cnap.rearrangement.AffectedVisit;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.NewTime;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.CurrentScope;

/** Finds the visits that a change of configuration leaves without their time, and does what was decided about them. */
@ApplicationScoped
class BookedVisits implements Rearrangement {

    /** A lane day is rebuilt as far as there is one: a horizon that was shortened leaves some beyond it. */
    static final String REBUILD = """
            select cast(rebuild_lane_services(?1, ?2) as text),
                   cast(rebuild_lane_days(?1, ?2, ?3, greatest(
                        cast(?3 as date) + c.horizon_days,
                        (select max(d.day) from lane_day d where d.tenant_id = ?1 and d.office_id = ?2))) as text)
              from service_centre c""";

    /** ?1 office, ?2 now. Visits that were kept against the hours, on days on which somebody is received at all. */
    private static final String KEPT = """
            select a.id
              from appointment a
             where a.office_id = ?1 and a.starts_at > to_timestamp(?2) and a.status in ('PENDING', 'BOOKED') and a.kept
               and exists (select from lane_day d
                            where d.tenant_id = a.tenant_id and d.office_id = a.office_id
                              and d.day = cast(a.starts_at at time zone 'Europe/Kyiv' as date) and not isempty(d.opening))""";

    /** Whether the lane of the appointment a is open all its time and still gives all its services. */
    private static final String FITS = """
            (exists (select from lane_day d
                      where d.tenant_id = a.tenant_id and d.office_id = a.office_id and d.lane_id = a.lane_id
                        and d.day = cast(a.starts_at at time zone 'Europe/Kyiv' as date)
                        and d.opening @> tstzrange(a.starts_at, a.ends_at))
               and not exists (select from unnest(array[a.service_id] || a.further_services) as wanted (service_id)
                                where not exists (select from lane_service x
                                                    join listed_service l on l.tenant_id = x.tenant_id and l.service_id = x.service_id
                                                   where x.tenant_id = a.tenant_id and x.office_id = a.office_id
                                                     and x.lane_id = a.lane_id and x.service_id = wanted.service_id and l.offered)))""";

    /** ?1 office. */
    private static final String HOLDS_WITHOUT_TIME =
            "delete from appointment a where a.office_id = ?1 and a.status = 'HELD' and not " + FITS;

    /**
     * ?1 office, ?2 now, ?3 kept visits. Coming visits whose lane is not open then, or does not give all of its services any more.
     * Who has arrived is in the house, and is received: nobody is asked about that.
     */
    private static final String MISFITS = """
            select a.id, a.code, a.lane_id, a.service_id, cast(a.further_services as text), cast(a.people as integer), extract(epoch from a.starts_at)::bigint,
                   extract(epoch from a.ends_at)::bigint, extract(epoch from a.busy_until)::bigint,
                   titles_of(array[a.service_id] || a.further_services), a.surname || ' ' || a.given_name, a.phone
              from appointment a
             where a.office_id = ?1 and a.starts_at > to_timestamp(?2) and a.status in ('PENDING', 'BOOKED')
               and (not a.kept or a.id = any (cast(?3 as uuid[])) and not exists (
                      select from lane_day d
                       where d.tenant_id = a.tenant_id and d.office_id = a.office_id
                         and d.day = cast(a.starts_at at time zone 'Europe/Kyiv' as date) and not isempty(d.opening)))
               and not %s
             order by a.starts_at, a.id""".formatted(FITS);

    private static final int MOST_TRIED = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Timetable timetable;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    private record Misfit(
            UUID id,
            String code,
            UUID office,
            UUID lane,
            Errand errand,
            Interval visit,
            Interval busy,
            String title,
            String person,
            String phone) {

        AffectedVisit withProposal(Optional<NewTime> proposal) {
            return new AffectedVisit(id, code, visit.startsAt(), office, title, person, phone, proposal);
        }
    }

    @Override
    public List<Rearranged> settle(List<UUID> offices, Decisions decisions) {
        em.flush();
        List<UUID> kept = offices.stream().flatMap(o -> kept(o).stream()).toList();
        offices.forEach(this::rebuild);
        offices.forEach(this::dropHolds);
        List<Rearranged> done = new ArrayList<>();
        List<Misfit> open = new ArrayList<>();
        for (Misfit misfit :
                offices.stream().flatMap(o -> misfits(o, kept).stream()).toList()) {
            if (moved(misfit, misfit.office(), at(misfit, misfit.visit().startsAt()))) {
                continue; // another lane takes it at the same time
            }
            Optional<Decision> decision = decisions.on(misfit.id());
            if (decision.isEmpty() || !carriedOut(misfit, decision.get(), done)) {
                open.add(misfit);
            }
        }
        if (!open.isEmpty()) {
            FoundTimes found = new FoundTimes(timetable, clock.instant());
            throw new TouchesBookings(
                    open.stream().map(m -> m.withProposal(proposal(m, found))).toList());
        }
        return done;
    }

    private void rebuild(UUID officeId) {
        em.createNativeQuery(REBUILD)
                .setParameter(1, CurrentScope.require().tenantId())
                .setParameter(2, officeId)
                .setParameter(3, java.sql.Date.valueOf(today()))
                .getResultList();
    }

    /** Nobody has been promised a time that is only held: whoever holds one that is gone is told so when booking it. */
    private void dropHolds(UUID officeId) {
        em.createNativeQuery(HOLDS_WITHOUT_TIME).setParameter(1, officeId).executeUpdate();
    }

    private List<UUID> kept(UUID officeId) {
        List<?> ids = em.createNativeQuery(KEPT)
                .setParameter(1, officeId)
                .setParameter(2, clock.instant().getEpochSecond())
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** @param kept visits that were kept before; they are asked about again if their whole day is closed now */
    private List<Misfit> misfits(UUID officeId, List<UUID> kept) {
        List<?> rows = em.createNativeQuery(MISFITS)
                .setParameter(1, officeId)
                .setParameter(2, clock.instant().getEpochSecond())
                .setParameter(3, kept.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Misfit(
                        (UUID) row[0],
                        (String) row[1],
                        officeId,
                        (UUID) row[2],
                        Errand.of((UUID) row[3], (String) row[4], (Integer) row[5]),
                        new Interval(instant(row[6]), instant(row[7])),
                        new Interval(instant(row[6]), instant(row[8])),
                        (String) row[9],
                        (String) row[10],
                        (String) row[11]))
                .toList();
    }

    private boolean carriedOut(Misfit misfit, Decision decision, List<Rearranged> done) {
        return switch (decision) {
            case Decision.Keep keep ->
                update("update appointment set kept = true, version = version + 1 where id = ?1", misfit);
            case Decision.Cancel cancel -> {
                update("update appointment set status = 'CANCELLED', version = version + 1 where id = ?1", misfit);
                timetable.release(misfit.office(), misfit.lane(), misfit.busy());
                outbox.tell(News.CANCELLED_BY_CENTRE, misfit.id());
                yield done.add(new Rearranged(misfit.withProposal(Optional.empty()), Optional.empty()));
            }
            case Decision.Move move -> {
                if (!moved(misfit, move.to().officeId(), at(misfit, move.to().startsAt()))) {
                    yield false;
                }
                outbox.tell(News.MOVED_BY_CENTRE, misfit.id(), misfit.visit().startsAt());
                yield done.add(new Rearranged(misfit.withProposal(Optional.empty()), Optional.of(move.to())));
            }
        };
    }

    private boolean update(String sql, Misfit misfit) {
        return em.createNativeQuery(sql).setParameter(1, misfit.id()).executeUpdate() == 1;
    }

    /** The new time is taken before the old one is given back: a visit that finds none keeps what it had. */
    private boolean moved(Misfit misfit, UUID toOffice, Claim claim) {
        if (claim.visit().startsAt().isBefore(clock.instant())
                || !timetable.move(misfit.id(), misfit.errand(), toOffice, claim)) {
            return false;
        }
        timetable.release(misfit.office(), misfit.lane(), misfit.busy());
        return true;
    }

    /** Really takes the time, so that nobody else is proposed it; the transaction is rolled back afterwards. */
    private Optional<NewTime> proposal(Misfit misfit, FoundTimes found) {
        return Stream.of(misfit.office(), (UUID) null)
                .flatMap(office -> found.nearest(
                                misfit.errand(), office, misfit.visit().startsAt())
                        .limit(MOST_TRIED))
                .filter(free -> takes(misfit, free, found))
                .map(free -> new NewTime(free.officeId(), free.startsAt()))
                .findFirst();
    }

    private boolean takes(Misfit misfit, FreeTime free, FoundTimes found) {
        boolean taken = moved(misfit, free.officeId(), at(misfit, free.startsAt()));
        if (!taken) {
            found.strike(misfit.errand(), free);
        }
        return taken;
    }

    /** The visit lasts as long as was promised, whatever the service takes now. */
    private static Claim at(Misfit misfit, Instant startsAt) {
        return Claim.moved(startsAt, misfit.visit().length(), misfit.busy().length());
    }

    private LocalDate today() {
        return BookingRules.day(clock.instant());
    }

    private static Instant instant(Object epochSecond) {
        return Instant.ofEpochSecond(((Number) epochSecond).longValue());
    }
}
