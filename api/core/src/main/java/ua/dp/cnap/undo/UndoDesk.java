package ua.dp.cnap.undo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ChangedRow;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.history.HistoryQuestion;
import ua.dp.cnap.office.HoursDesk;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/** Where the head takes the last change of the configuration back. Scope: tenant. */
@UseCase
public class UndoDesk {

    /** What acts on nothing but reception. People's access, approved papers and the state of the centre are not undone. */
    private static final Set<String> UNDOABLE = Set.of(
            "absence",
            "announcement",
            "equipment",
            "hours_exception",
            "hours_series",
            "lane",
            "listed_service",
            "mobile_stop",
            "office",
            "office_hours",
            "office_service",
            "roster_line",
            "staff_skill",
            "workplace");

    @PersistenceContext
    EntityManager em;

    @Inject
    ConfigurationHistory history;

    @Inject
    OfficeDirectory offices;

    @Inject
    HoursDesk hours;

    @Inject
    Rearrangement rearrangement;

    /** The last change, if it is of a kind that can be taken back. */
    public Optional<Change> last() {
        return history.page(HistoryQuestion.everything(), ConfigurationHistory.LATEST, 1).stream()
                .filter(c -> c.rows().stream().map(ChangedRow::entity).allMatch(UNDOABLE::contains))
                .findFirst();
    }

    /**
     * Takes the last change back. What it had broken of booked visits is not repaired; what going back would break is asked.
     *
     * @param changeId which change the head saw as the last
     * @return the visits that were moved or cancelled
     * @throws CannotUndo if it is not the last, or something hangs on it
     * @throws InvalidInput naming the rules of Law 5203-VI art. 12 p. 11 that the hours of before would break
     * @throws TouchesBookings if a booked visit would fall outside and nothing was decided about it
     */
    public List<Rearranged> undo(UUID changeId, Decisions decisions) {
        Change last = last().filter(c -> c.changeId().equals(changeId)).orElseThrow(() -> new CannotUndo(changeId));
        takeBack(changeId);
        List<Office> touched = touched(last);
        touched.forEach(this::requireLawful);
        touched.forEach(office -> em.lock(office, LockModeType.OPTIMISTIC_FORCE_INCREMENT)); // whoever edits it notices
        return rearrangement.settle(touched.stream().map(Office::id).toList(), decisions);
    }

    private void takeBack(UUID changeId) {
        try {
            em.createNativeQuery("select cast(undo_change(?1) as text)")
                    .setParameter(1, changeId)
                    .getResultList();
        } catch (PersistenceException refusal) {
            if (Violation.isRefusal(refusal)) {
                throw new CannotUndo(changeId);
            }
            throw refusal;
        }
    }

    /** The offices that the change names; all of them when one of its rows names none. */
    private List<Office> touched(Change change) {
        Set<UUID> named = new HashSet<>();
        for (ChangedRow row : change.rows()) {
            Optional<UUID> office = officeOf(row);
            if (office.isEmpty()) {
                return offices.all();
            }
            named.add(office.get());
        }
        return offices.all().stream().filter(o -> named.contains(o.id())).toList();
    }

    private static Optional<UUID> officeOf(ChangedRow row) {
        String column = row.entity().equals("office") ? "id" : "office_id";
        return Stream.of(row.key(), row.before(), row.after())
                .map(columns -> columns.get(column))
                .filter(id -> id != null)
                .findFirst()
                .map(UUID::fromString);
    }

    private void requireLawful(Office office) {
        List<FieldError> broken = hours.broken(office.id(), office.hours());
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
    }
}
