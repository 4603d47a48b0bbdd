package ua.dp.cnap.roster;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.staff.NoSuchColleague;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head says who is away. The time of somebody who is away is not given to citizens, at once. Scope: tenant. */
@UseCase
public class AbsenceDesk {

    @Inject
    Absences absences;

    @Inject
    People people;

    @Inject
    Lanes lanes;

    @Inject
    Rearrangement rearrangement;

    /** Those that go on today or are still to come, in order of time. */
    public List<Absence> coming() {
        return absences.from(people.today());
    }

    /** @throws NoSuchAbsence if the current community has none with that id */
    public Absence byId(UUID id) {
        return absences.byId(id);
    }

    /**
     * @return the visits that were moved or cancelled; one that a colleague can take at the same time passes there
     * @throws NoSuchColleague if the person does not work for the current community
     * @throws InvalidInput naming the fields; {@code away-already} if an absence is known for part of that time
     * @throws TouchesBookings if a visit is booked with the person then and nothing was decided about it
     */
    public List<Rearranged> add(Absence absence, Decisions decisions) {
        check(absence);
        absences.add(absence);
        return rearrangement.settle(lanes.officesOf(absence.staffId()), decisions);
    }

    /**
     * As {@link #add}, for an absence that lasts longer or shorter than was thought.
     *
     * @throws NoSuchAbsence if the current community has none with that id
     * @throws ChangedMeanwhile if somebody else changed it after it was read
     */
    public List<Rearranged> change(Absence absence, Decisions decisions) {
        Absence before = absences.byId(absence.id());
        check(absence);
        absences.change(absence);
        TreeSet<UUID> offices = new TreeSet<>(lanes.officesOf(before.staffId()));
        offices.addAll(lanes.officesOf(absence.staffId()));
        return rearrangement.settle(List.copyOf(offices), decisions);
    }

    /** The person is there after all. As {@link #add} for visits that were booked meanwhile. */
    public List<Rearranged> remove(UUID id, Decisions decisions) {
        Absence absence = absences.byId(id);
        absences.remove(id);
        return rearrangement.settle(lanes.officesOf(absence.staffId()), decisions);
    }

    private void check(Absence absence) {
        people.byId(absence.staffId());
        List<FieldError> wrong = absence.wrong(people.today());
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
