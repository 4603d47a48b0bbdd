package ua.dp.cnap.route;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityArea;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.office.NoSuchOffice;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/** Where the head plans the route of a mobile office. Scope: tenant. */
@UseCase
public class RouteDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    OfficeDirectory offices;

    @Inject
    Routes routes;

    @Inject
    Rearrangement rearrangement;

    @Inject
    Reasons reasons;

    /** From today on, in order of time. */
    public List<MobileStop> coming(UUID officeId) {
        offices.byId(officeId);
        return routes.coming(officeId);
    }

    /**
     * Plans a stop, or one every so many weeks. On a day with stops the office receives at them and at no other time.
     *
     * @param reason null if nobody gave one
     * @return the visits that were moved or cancelled
     * @throws InvalidInput naming each field; {@code day: stop-overlaps} if the office stands elsewhere at that time
     * @throws NoSuchOffice if the office is not one of the current community
     * @throws TouchesBookings if a visit is booked outside the stops of its day and nothing was decided about it
     */
    public List<Rearranged> plan(UUID officeId, StopWish typed, String reason, Decisions decisions) {
        if (offices.byId(officeId).kind() != Office.Kind.MOBILE_OFFICE) {
            throw new InvalidInput("officeId", "not-a-mobile-office");
        }
        StopWish wish = read(typed);
        reasons.because(reason);
        UUID series = wish.repeats() ? UUID.randomUUID() : null;
        wish.days().forEach(day -> em.persist(MobileStop.planned(officeId, wish, day, series)));
        return settle(officeId, decisions);
    }

    /**
     * Changes one stop; others that were planned with it stay as they are.
     *
     * @throws NoSuchStop if the current community has none with that id
     * @throws ChangedMeanwhile if somebody else changed it after it was read
     */
    public List<Rearranged> change(UUID stopId, StopWish typed, int version, String reason, Decisions decisions) {
        MobileStop stop = seen(stopId, version);
        StopWish wish = read(typed);
        reasons.because(reason);
        stop.become(wish, wish.day());
        return settle(stop.officeId(), decisions);
    }

    /**
     * Takes one stop off the route, or also all later ones that were planned with it.
     *
     * @throws TouchesBookings if a visit is booked there and nothing was decided about it
     */
    public List<Rearranged> remove(UUID stopId, boolean andLater, int version, String reason, Decisions decisions) {
        MobileStop stop = seen(stopId, version);
        reasons.because(reason);
        if (andLater && stop.seriesId() != null) {
            routes.coming(stop.officeId()).stream()
                    .filter(s ->
                            stop.seriesId().equals(s.seriesId()) && !s.day().isBefore(stop.day()))
                    .forEach(em::remove);
        } else {
            em.remove(stop);
        }
        return settle(stop.officeId(), decisions);
    }

    private MobileStop seen(UUID stopId, int version) {
        MobileStop stop = em.find(MobileStop.class, stopId);
        if (stop == null) {
            throw new NoSuchStop(stopId);
        }
        if (stop.version() != version) {
            throw new ChangedMeanwhile();
        }
        return stop;
    }

    private StopWish read(StopWish typed) {
        Community community = em.find(Community.class, CurrentScope.require().tenantId());
        List<FieldError> wrong = new ArrayList<>();
        StopWish wish = typed.read(routes.today(), CommunityArea.of(community), wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return wish;
    }

    private List<Rearranged> settle(UUID officeId, Decisions decisions) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        } catch (PersistenceException e) {
            if (Violation.of("ex_mobile_stop_one_place_at_a_time", e)) {
                throw new InvalidInput("day", "stop-overlaps");
            }
            throw e;
        }
        return rearrangement.settle(List.of(officeId), decisions);
    }
}
