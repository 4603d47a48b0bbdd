package ua.dp.cnap.admin.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.dp.cnap.admin.booking.Booked.NINE;
import static ua.dp.cnap.admin.booking.Booked.visit;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.booking.Status;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerbTest {

    @Test
    void before_the_time_has_begun_nobody_is_missing() {
        assertThat(verbs(visit().starting(NINE.plusSeconds(60)))).containsExactly(Verb.ARRIVED, Verb.SERVED);
    }

    @Test
    void once_the_time_has_begun_a_visitor_may_be_missing() {
        assertThat(verbs(visit())).containsExactly(Verb.ARRIVED, Verb.SERVED, Verb.MISSED);
    }

    @Test
    void who_has_arrived_can_only_be_served() {
        assertThat(verbs(visit().standing(Status.ARRIVED))).containsExactly(Verb.SERVED);
    }

    @Test
    void who_was_missed_may_still_come() {
        assertThat(verbs(visit().standing(Status.MISSED))).containsExactly(Verb.ARRIVED);
    }

    @Test
    void that_somebody_was_served_is_taken_back_on_the_same_day_only() {
        assertThat(verbs(visit().standing(Status.SERVED))).containsExactly(Verb.RESUMED);
        assertThat(verbs(visit().standing(Status.SERVED).starting(NINE.minusSeconds(86_400))))
                .isEmpty();
    }

    private static List<Verb> verbs(Booked visit) {
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.fits(visit.line(), NINE))
                .toList();
    }
}
