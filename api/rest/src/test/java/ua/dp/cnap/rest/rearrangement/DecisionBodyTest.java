package ua.dp.cnap.rest.rearrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.NewTime;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionBodyTest {

    private static final UUID VISIT = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID OFFICE = UUID.randomUUID();
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-03-02T09:00+02:00");

    @Test
    void each_visit_gets_its_decision() {
        var decisions = DecisionBody.decisions(List.of(
                new DecisionBody(VISIT, DecisionBody.Kind.MOVE, NINE, OFFICE),
                new DecisionBody(OTHER, DecisionBody.Kind.CANCEL, null, null)));

        assertThat(decisions.on(VISIT)).contains(new Decision.Move(VISIT, new NewTime(OFFICE, NINE.toInstant())));
        assertThat(decisions.on(OTHER)).contains(new Decision.Cancel(OTHER));
    }

    @Test
    void who_sends_no_decisions_has_decided_nothing() {
        assertThat(DecisionBody.decisions(null).byAppointment()).isEmpty();
        assertThat(RemovalBody.decisions(null).byAppointment()).isEmpty();
    }

    @Test
    void what_is_missing_or_said_twice_is_named_by_its_place() {
        var moves = List.of(
                new DecisionBody(VISIT, DecisionBody.Kind.MOVE, null, null),
                new DecisionBody(VISIT, null, null, null),
                new DecisionBody(null, DecisionBody.Kind.KEEP, null, null));

        assertThatThrownBy(() -> DecisionBody.decisions(moves))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors())
                                .containsExactly(
                                        new FieldError("decisions.0.startsAt", "missing"),
                                        new FieldError("decisions.0.officeId", "missing"),
                                        new FieldError("decisions.1.decision", "missing"),
                                        new FieldError("decisions.1.appointmentId", "decided-twice"),
                                        new FieldError("decisions.2.appointmentId", "missing")));
    }
}
