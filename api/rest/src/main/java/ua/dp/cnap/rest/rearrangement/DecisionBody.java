package ua.dp.cnap.rest.rearrangement;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.NewTime;

/**
 * What is to become of one visit that a change would break.
 *
 * @param startsAt only of a visit that is moved, as is the office
 */
public record DecisionBody(UUID appointmentId, Kind decision, OffsetDateTime startsAt, UUID officeId) {

    /** What can be decided. */
    public enum Kind {
        MOVE,
        KEEP,
        CANCEL
    }

    /**
     * What was decided; nothing, if the request says nothing.
     *
     * @throws InvalidInput naming each decision that is not complete, or not the only one about its visit
     */
    public static Decisions decisions(List<DecisionBody> sent) {
        List<FieldError> wrong = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Set<UUID> decided = new HashSet<>();
        for (DecisionBody body : sent == null ? List.<DecisionBody>of() : sent) {
            String path = "decisions." + decisions.size() + ".";
            body.check(path, wrong);
            if (!decided.add(body.appointmentId())) {
                wrong.add(new FieldError(path + "appointmentId", "decided-twice"));
            }
            decisions.add(wrong.isEmpty() ? body.meaning() : null);
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return Decisions.of(decisions);
    }

    private void check(String path, List<FieldError> wrong) {
        if (appointmentId == null) {
            wrong.add(new FieldError(path + "appointmentId", "missing"));
        }
        if (decision == null) {
            wrong.add(new FieldError(path + "decision", "missing"));
        }
        if (decision == Kind.MOVE && startsAt == null) {
            wrong.add(new FieldError(path + "startsAt", "missing"));
        }
        if (decision == Kind.MOVE && officeId == null) {
            wrong.add(new FieldError(path + "officeId", "missing"));
        }
    }

    private Decision meaning() {
        return switch (decision) {
            case MOVE -> new Decision.Move(appointmentId, new NewTime(officeId, startsAt.toInstant()));
            case KEEP -> new Decision.Keep(appointmentId);
            case CANCEL -> new Decision.Cancel(appointmentId);
        };
    }
}
