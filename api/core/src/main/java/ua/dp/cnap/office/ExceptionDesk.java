package ua.dp.cnap.office;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.office.HoursException.Effect;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/** Where the head closes an office for days, gives it other hours, or interrupts its work. Scope: tenant. */
@UseCase
public class ExceptionDesk {

    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_NOTE = 300;

    @Inject
    HoursExceptions exceptions;

    @Inject
    Offices offices;

    @Inject
    Rearrangement rearrangement;

    /** In Kyiv. */
    public LocalDate today() {
        return exceptions.today();
    }

    /** Those of the office and of the whole centre, from today on, in order of time. */
    public List<HoursException> coming(UUID officeId) {
        return exceptions.coming(officeId);
    }

    /**
     * Takes effect at once, all of them or none.
     *
     * @return the visits that were moved or cancelled
     * @throws InvalidInput naming the fields of the first that is wrong; {@code exception-overlaps} if its days have an
     *     exception of that kind already
     * @throws NoSuchOffice if an office is not one of the current community
     * @throws TouchesBookings if a booked visit falls into them and nothing was decided about that
     */
    public List<Rearranged> add(List<HoursException> wishes, Decisions decisions) {
        SortedSet<UUID> concerned = new TreeSet<>();
        for (HoursException wish : wishes) {
            List<FieldError> wrong = wrong(wish);
            if (!wrong.isEmpty()) {
                throw new InvalidInput(wrong);
            }
            concerned.addAll(concerned(wish.officeId()));
            write(wish);
        }
        return rearrangement.settle(List.copyOf(concerned), decisions);
    }

    /** One alone; as {@link #add(List, Decisions)}. */
    public List<Rearranged> add(HoursException wish, Decisions decisions) {
        return add(List.of(wish), decisions);
    }

    private void write(HoursException wish) {
        try {
            exceptions.add(wish);
        } catch (PersistenceException e) {
            if (Violation.of("ex_hours_exception_hours_of_a_day_are_said_once", e)) {
                throw new InvalidInput(
                        List.of(new FieldError("dayFrom", "exception-overlaps", Map.of("day", wish.dayFrom()))));
            }
            throw e;
        }
    }

    /** Takes it away, whoever added it; asked twice, done once. As {@link #add} for visits that were booked meanwhile. */
    public List<Rearranged> remove(UUID id, Decisions decisions) {
        Optional<HoursException> exception = exceptions.find(id);
        if (exception.isEmpty()) {
            return List.of();
        }
        List<UUID> concerned = concerned(exception.get().officeId());
        exceptions.remove(id);
        return rearrangement.settle(concerned, decisions);
    }

    private List<UUID> concerned(UUID officeId) {
        return officeId == null
                ? offices.all().stream().map(Office::id).sorted().toList()
                : List.of(offices.find(officeId)
                        .orElseThrow(() -> new NoSuchOffice(officeId))
                        .id());
    }

    private List<FieldError> wrong(HoursException wish) {
        List<FieldError> wrong = new ArrayList<>();
        if (wish.dayFrom().isBefore(exceptions.today())) {
            wrong.add(new FieldError("dayFrom", "in-the-past"));
        }
        if (wish.dayUntil().isBefore(wish.dayFrom())) {
            wrong.add(new FieldError("dayUntil", "ends-before-it-begins"));
        } else if (!wish.dayUntil().isBefore(wish.dayFrom().plusDays(LONGEST_DAYS))) {
            wrong.add(new FieldError("dayUntil", "longer-than-a-year"));
        }
        if ((wish.effect() == Effect.CLOSED) != (wish.times() == null)) {
            wrong.add(new FieldError("times", "times-missing"));
        }
        if (wish.note() != null && wish.note().length() > LONGEST_NOTE) {
            wrong.add(new FieldError("note", "too-long"));
        }
        return wrong;
    }
}
