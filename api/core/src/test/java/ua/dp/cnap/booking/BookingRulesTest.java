package ua.dp.cnap.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.community.Confirmation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z"); // Monday, 09:00 in Kyiv

    private static final Waiting WAITING =
            new Waiting(Duration.ofMinutes(10), Confirmation.NONE, Duration.ofMinutes(30));

    private final BookingRules rules = openTo(OnlineBooking.EVERYONE);

    private static BookingRules openTo(OnlineBooking online) {
        return new BookingRules(
                Duration.ofMinutes(20),
                Duration.ofMinutes(5),
                Duration.ofMinutes(15),
                Duration.ofHours(1),
                30,
                25,
                online,
                false,
                WAITING);
    }

    @Test
    void a_visit_takes_as_long_as_the_service() {
        assertThat(rules.claim(Instant.parse("2026-03-02T08:15:00Z"), NOW).visit())
                .isEqualTo(new Interval(Instant.parse("2026-03-02T08:15:00Z"), Instant.parse("2026-03-02T08:35:00Z")));
    }

    @Test
    void a_lane_takes_nobody_until_the_buffer_is_over() {
        Claim claim = rules.claim(Instant.parse("2026-03-02T08:15:00Z"), NOW);

        assertThat(claim.busyUntil()).isEqualTo(Instant.parse("2026-03-02T08:40:00Z"));
        assertThat(claim.walkInPercent()).isEqualTo(25);
        assertThat(rules.withoutWalkIns()
                        .claim(Instant.parse("2026-03-02T08:15:00Z"), NOW)
                        .walkInPercent())
                .isZero();
    }

    @Test
    void a_service_for_residents_is_booked_by_who_says_to_be_one() {
        openTo(OnlineBooking.RESIDENTS).requireOpenTo(true);
        openTo(OnlineBooking.EVERYONE).requireOpenTo(false);

        assertThatThrownBy(() -> openTo(OnlineBooking.RESIDENTS).requireOpenTo(false))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .containsExactly(new FieldError("resident", "only-for-residents")));
    }

    @Test
    void nobody_books_online_what_the_desk_alone_gives() {
        assertThatThrownBy(() -> openTo(OnlineBooking.DESK).requireOpenTo(true))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .containsExactly(new FieldError("serviceId", "only-at-the-desk")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T06:45:00Z, in-the-past",
        "2026-03-02T07:45:00Z, too-soon",
        "2026-04-02T08:00:00Z, beyond-the-horizon",
        "2026-03-02T09:10:00Z, off-the-step",
        "2026-03-02T09:15:00.5Z, off-the-step"
    })
    void a_time_that_cannot_be_booked_is_refused_with_its_reason(Instant startsAt, String reason) {
        assertThatThrownBy(() -> rules.claim(startsAt, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors()).containsExactly(new FieldError("startsAt", reason)));
    }

    @Test
    void several_services_take_their_time_together_with_the_buffers_between() {
        BookingRules longer = new BookingRules(
                Duration.ofMinutes(40),
                Duration.ofMinutes(10),
                Duration.ofMinutes(15),
                Duration.ofHours(3),
                14,
                0,
                OnlineBooking.RESIDENTS,
                false,
                WAITING);

        BookingRules together = BookingRules.together(List.of(rules, longer), 1);

        assertThat(together.duration()).isEqualTo(Duration.ofMinutes(20 + 5 + 40));
        assertThat(together.buffer()).isEqualTo(Duration.ofMinutes(10));
        assertThat(together.leadTime()).as("the longer one").isEqualTo(Duration.ofHours(3));
        assertThat(together.horizonDays()).as("the nearer one").isEqualTo(14);
        assertThat(together.walkInPercent()).as("the larger one").isEqualTo(25);
        assertThat(together.online()).as("the stricter one").isEqualTo(OnlineBooking.RESIDENTS);
    }

    @Test
    void each_of_several_people_takes_as_long_as_one() {
        BookingRules family = BookingRules.together(List.of(rules), 4);

        assertThat(family.duration()).isEqualTo(Duration.ofMinutes(4 * 20 + 3 * 5));
        assertThat(family.busy()).isEqualTo(Duration.ofMinutes(4 * 25));
        assertThat(BookingRules.together(List.of(rules), 1)).isEqualTo(rules);
    }

    @Test
    void a_start_that_was_promised_may_be_sooner_than_others_can_book() {
        Instant soon = NOW.plus(Duration.ofMinutes(10));

        assertThat(rules.claim(soon).visit()).isEqualTo(Interval.of(soon, Duration.ofMinutes(20)));
    }

    @Test
    void who_takes_less_than_before_need_not_leave_time_for_walk_ins() {
        Claim claim = rules.claim(NOW);

        assertThat(claim.within(Interval.of(NOW, Duration.ofMinutes(25))).walkInPercent())
                .isZero();
        assertThat(claim.within(Interval.of(NOW, Duration.ofMinutes(24))).walkInPercent())
                .isEqualTo(25);
    }

    @Test
    void the_lead_time_itself_is_early_enough() {
        assertThat(rules.claim(Instant.parse("2026-03-02T08:00:00Z"), NOW)
                        .visit()
                        .startsAt())
                .isEqualTo(rules.earliest(NOW));
    }

    @Test
    void the_horizon_is_counted_in_days_of_kyiv() {
        Instant lateEvening = Instant.parse("2026-03-01T22:30:00Z"); // already Monday in Kyiv

        assertThat(rules.lastDay(lateEvening)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void citizens_find_and_book_nothing_while_the_centre_is_suspended() {
        BookingRules suspended = new BookingRules(
                rules.duration(), rules.buffer(), rules.step(), rules.leadTime(), 30, 0, rules.online(), true, WAITING);

        assertThatThrownBy(suspended::forCitizens).isInstanceOf(CommunitySuspended.class);
        assertThat(rules.forCitizens()).isEqualTo(rules);
    }
}
