package ua.dp.cnap.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppointmentTest {

    private static final Instant NINE = Instant.parse("2026-03-02T07:00:00Z");

    @Test
    void a_visitor_arrives_and_is_served() {
        Appointment appointment = with(Status.BOOKED);

        appointment.arrive();
        appointment.serve();

        assertThat(appointment.status()).isEqualTo(Status.SERVED);
    }

    @Test
    void a_late_visitor_who_was_put_down_as_missed_can_still_arrive() {
        Appointment appointment = with(Status.MISSED);

        appointment.arrive();

        assertThat(appointment.status()).isEqualTo(Status.ARRIVED);
    }

    @Test
    void nobody_misses_a_time_that_has_not_begun() {
        assertThatThrownBy(() -> with(Status.BOOKED).miss(NINE.minusSeconds(1))).isInstanceOf(NotChangeable.class);
    }

    @Test
    void who_arrived_is_not_missed() {
        assertThatThrownBy(() -> with(Status.ARRIVED).miss(NINE)).isInstanceOf(NotChangeable.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"SERVED", "CANCELLED", "ARRIVED"})
    void only_a_booked_or_missed_visitor_arrives(Status status) {
        assertThatThrownBy(() -> with(status).arrive()).isInstanceOf(NotChangeable.class);
    }

    private static Appointment with(Status status) {
        return new Appointment(UUID.randomUUID(), Interval.of(NINE, Duration.ofMinutes(15)), status);
    }
}
