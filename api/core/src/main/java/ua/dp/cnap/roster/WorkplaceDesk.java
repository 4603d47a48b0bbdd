package ua.dp.cnap.roster;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.office.NoSuchOffice;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head sets which workplaces an office has. A workplace is served by anyone, or by roster. Scope: tenant. */
@UseCase
public class WorkplaceDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Workplaces workplaces;

    @Inject
    Lanes lanes;

    @Inject
    People people;

    @Inject
    OfficeDirectory offices;

    @Inject
    Rearrangement rearrangement;

    /** Of all offices, each office's by name; closed ones too. */
    public List<WorkplaceCard> all() {
        return workplaces.cards(people.today());
    }

    /** @throws NoSuchWorkplace if the current community has none with that id */
    public WorkplaceCard byId(UUID id) {
        return all().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchWorkplace(id));
    }

    /**
     * Anyone serves at a new workplace, at once, until a roster says who.
     *
     * @throws NoSuchOffice if the office is not one of the current community
     * @throws InvalidInput if the name is missing, too long, or another workplace of the office has it
     */
    public UUID add(UUID officeId, String name) {
        WorkplaceWish wish = new WorkplaceWish(name, true, null);
        refuse(wish.wrong());
        offices.byId(officeId);
        lanes.lock(List.of(officeId));
        Workplace workplace = Workplace.in(officeId, wish.name());
        em.persist(workplace);
        workplaces.flush();
        lanes.openForAnyone(workplace);
        rearrangement.settle(List.of(officeId), Decisions.none());
        return workplace.id();
    }

    /**
     * @param version of the workplace as the head saw it
     * @return the visits that were moved or cancelled
     * @throws NoSuchWorkplace if the current community has none with that id
     * @throws InvalidInput naming the fields; {@code has-a-roster} if anyone should serve where rosters say who
     * @throws TouchesBookings if a visit is booked there that nobody could serve, and nothing was decided about it
     * @throws ChangedMeanwhile if somebody else changed the workplace after it was read
     */
    public List<Rearranged> change(UUID id, WorkplaceWish wish, int version, Decisions decisions) {
        Workplace workplace = workplaces.byId(id);
        if (workplace.version() != version) {
            throw new ChangedMeanwhile();
        }
        refuse(wish.wrong());
        lanes.lock(List.of(workplace.officeId()));
        LocalDate today = people.today();
        if (wish.anyone() && lanes.isRostered(id, today)) {
            throw new InvalidInput("anyone", "has-a-roster");
        }
        apply(wish, workplace, today);
        return rearrangement.settle(List.of(workplace.officeId()), decisions);
    }

    private void apply(WorkplaceWish wish, Workplace workplace, LocalDate today) {
        if (wish.closedOn() != null
                && !wish.closedOn().equals(workplace.closedOn())
                && wish.closedOn().isBefore(today)) {
            throw new InvalidInput("closedOn", "in-the-past");
        }
        workplace.rename(wish.name());
        workplace.closeOn(wish.closedOn());
        em.lock(workplace, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        try {
            workplaces.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
        lanes.rename(workplace);
        if (wish.anyone()) {
            lanes.openForAnyone(workplace);
        } else {
            lanes.closeForAnyone(workplace.id(), today);
        }
    }

    private static void refuse(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
