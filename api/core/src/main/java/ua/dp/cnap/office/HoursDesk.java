package ua.dp.cnap.office;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head sets the weekly hours of an office. Scope: tenant. */
@UseCase
public class HoursDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    LawOfHours law;

    @Inject
    Rearrangement rearrangement;

    /** The rules of Law 5203-VI art. 12 p. 11 that the hours, with the series of the office, would break; changes nothing. */
    public List<FieldError> broken(UUID officeId, WeeklyHours week) {
        return broken(offices.find(officeId).orElseThrow(() -> new NoSuchOffice(officeId)), week);
    }

    /**
     * Changes the hours and, in the same transaction, what is free from now on.
     *
     * @param version of the office as the head saw it
     * @param decisions about booked visits that would fall outside
     * @return the visits that were moved or cancelled
     * @throws InvalidInput naming the rules of Law 5203-VI art. 12 p. 11 that the hours would break
     * @throws TouchesBookings if a booked visit would fall outside and nothing was decided about it
     * @throws ChangedMeanwhile if somebody else changed the office after it was read
     */
    public List<Rearranged> change(UUID officeId, WeeklyHours week, int version, Decisions decisions) {
        Office office = offices.find(officeId).orElseThrow(() -> new NoSuchOffice(officeId));
        if (office.version() != version) {
            throw new ChangedMeanwhile();
        }
        List<FieldError> broken = broken(office, week);
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
        offices.receive(office, week);
        em.lock(office, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        flush();
        return rearrangement.settle(List.of(officeId), decisions);
    }

    /**
     * Asks what becomes of visits that no longer fit although nobody changed anything here: a public holiday became a day
     * off when martial law ended.
     *
     * @return the visits that were moved or cancelled
     * @throws TouchesBookings if there is one about which nothing was decided
     */
    public List<Rearranged> settle(Decisions decisions) {
        return rearrangement.settle(
                offices.all().stream().map(Office::id).sorted().toList(), decisions);
    }

    private List<FieldError> broken(Office office, WeeklyHours week) {
        return law.broken(office, week, office.series());
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }
}
