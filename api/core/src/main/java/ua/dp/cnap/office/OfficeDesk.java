package ua.dp.cnap.office;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityArea;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head opens, changes and closes the offices of the centre. Scope: tenant. */
@UseCase
public class OfficeDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    Beginnings beginnings;

    @Inject
    Rearrangement rearrangement;

    @Inject
    Reasons reasons;

    @Inject
    Clock clock;

    /** In the order of {@link OfficeDirectory#all}, and those that were closed after them. */
    public List<Office> all() {
        List<Office> all = new ArrayList<>(offices.all());
        all.addAll(offices.closed());
        return all;
    }

    /**
     * @param id also of an office that was closed
     * @throws NoSuchOffice if the current community has none with that id
     */
    public Office byId(UUID id) {
        return offices.find(id).orElseThrow(() -> new NoSuchOffice(id));
    }

    /** The usual hours of an office of that kind, lawful for this community; none for a mobile office, which has a route. */
    public WeeklyHours usualHours(Office.Kind kind) {
        return UsualHours.of(kind, community().type());
    }

    /**
     * Opens an office that can be booked at once: with those hours, one workplace, and the services of its parent office.
     *
     * @param hours null for the {@link #usualHours}
     * @param reason null if nobody gave one
     * @return its id
     * @throws InvalidInput naming each field, and the rules of law that the hours of a main office would break
     */
    public UUID open(OfficeWish typed, WeeklyHours hours, String reason) {
        List<FieldError> wrong = new ArrayList<>();
        OfficeWish wish = typed.read(CommunityArea.of(community()), wrong);
        WeeklyHours week = hours == null && wish.kind() != null ? usualHours(wish.kind()) : hours;
        if (wrong.isEmpty()) {
            wrong.addAll(family().broken(wish, null));
            wrong.addAll(LawfulHours.broken(wish.kind(), community().type(), week));
        }
        refuse(wrong);
        reasons.because(reason);
        Office office = Office.open(wish);
        offices.add(office);
        offices.receive(office, week);
        beginnings.of(office);
        rearrangement.settle(List.of(office.id()), Decisions.none());
        return office.id();
    }

    /**
     * @param version of the office as the head saw it
     * @return the visits that were moved or cancelled
     * @throws InvalidInput naming each field
     * @throws TouchesBookings if it would begin after visits that are booked, and nothing was decided about them
     * @throws ChangedMeanwhile if somebody else changed the office after it was read
     */
    public List<Rearranged> change(UUID id, OfficeWish typed, int version, String reason, Decisions decisions) {
        Office office = seen(id, version);
        List<FieldError> wrong = new ArrayList<>();
        OfficeWish wish = typed.read(CommunityArea.of(community()), wrong);
        if (wrong.isEmpty()) {
            wrong.addAll(family().broken(wish, office));
            wrong.addAll(brokenByKind(wish.kind(), office));
        }
        refuse(wrong);
        reasons.because(reason);
        office.become(wish);
        offices.flush();
        return rearrangement.settle(List.of(id), decisions);
    }

    /**
     * Closes it from that day on. Who is booked later has to be decided about.
     *
     * @param day the first on which it does not exist any more
     * @return the visits that were moved or cancelled
     * @throws InvalidInput {@code closedOn} if the day is past, if it is the last main office, or others belong to it
     * @throws TouchesBookings if visits are booked later and nothing was decided about them
     * @throws ChangedMeanwhile if somebody else changed the office after it was read
     */
    public List<Rearranged> close(UUID id, LocalDate day, int version, String reason, Decisions decisions) {
        Office office = seen(id, version);
        List<FieldError> wrong = new ArrayList<>();
        if (day == null) {
            wrong.add(new FieldError("closedOn", "missing"));
        } else if (day.isBefore(today())) {
            wrong.add(new FieldError("closedOn", "in-the-past"));
        }
        wrong.addAll(family().keeping(office));
        refuse(wrong);
        reasons.because(reason);
        office.close(day);
        offices.flush();
        return rearrangement.settle(List.of(id), decisions);
    }

    /**
     * Takes the closing back; the office is as it was before.
     *
     * @throws InvalidInput {@code name} if another office has the name by now
     * @throws ChangedMeanwhile if somebody else changed the office after it was read
     */
    public void reopen(UUID id, int version, String reason) {
        Office office = seen(id, version);
        reasons.because(reason);
        office.reopen();
        offices.flush();
        rearrangement.settle(List.of(id), Decisions.none());
    }

    private Office seen(UUID id, int version) {
        Office office = byId(id);
        if (office.version() != version) {
            throw new ChangedMeanwhile();
        }
        return office;
    }

    private OfficeFamily family() {
        return new OfficeFamily(offices.all());
    }

    private List<FieldError> brokenByKind(Office.Kind kind, Office office) {
        List<FieldError> broken = new ArrayList<>();
        if (kind != office.kind()
                && !LawfulHours.broken(kind, community().type(), office.hours()).isEmpty()) {
            broken.add(new FieldError("kind", "hours-below-the-law"));
        }
        if (kind != Office.Kind.MOBILE_OFFICE && offices.hasRoute(office.id())) {
            broken.add(new FieldError("kind", "has-a-route"));
        }
        return broken;
    }

    private Community community() {
        return em.find(Community.class, CurrentScope.require().tenantId());
    }

    private LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }

    private static void refuse(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
