package ua.dp.cnap.database.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant HALF_PAST_TEN = Instant.parse("2026-03-02T08:30:00Z");

    private static final WorkingLane.Opening NINE_TO_FIVE =
            new WorkingLane.Opening(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final VisitPlan plan = new VisitPlan(40, 15, HALF_PAST_TEN);

    @Test
    void visits_follow_each_other_inside_the_opening() {
        for (int number = 0; number < 200; number++) {
            Instant free = Instant.parse("2026-03-02T07:00:00Z");
            for (DemoVisit visit : plan.visits(lane(number), MONDAY)) {
                assertThat(visit.startsAt()).isAfterOrEqualTo(free);
                free = visit.endsAt();
            }
            assertThat(free).isBeforeOrEqualTo(Instant.parse("2026-03-02T15:00:00Z"));
        }
    }

    @Test
    void visits_start_on_multiples_of_the_step() {
        for (DemoVisit visit : plan.visits(lane(1), MONDAY)) {
            assertThat(visit.startsAt().getEpochSecond() % (15 * 60)).isZero();
        }
    }

    @Test
    void near_days_are_as_full_as_wanted_and_far_days_emptier() {
        assertThat(share(MONDAY.plusDays(7))).isBetween(0.25, 0.40);
        assertThat(share(MONDAY)).isBetween(0.40, 0.55);
        assertThat(share(MONDAY.plusDays(14))).isBetween(0.08, 0.18);
    }

    @Test
    void a_closed_day_has_no_visits() {
        assertThat(plan.visits(lane(1), MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void those_nearest_to_now_wait_in_the_office() {
        List<DemoVisit> today = new ArrayList<>();
        for (int number = 0; number < 9; number++) {
            today.addAll(plan.visits(lane(number), MONDAY));
        }
        List<DemoVisit> waiting = plan.withArrivals(today).stream()
                .filter(visit -> visit.status().equals("ARRIVED"))
                .toList();

        assertThat(waiting)
                .hasSize(3)
                .allSatisfy(visit -> assertThat(Duration.between(visit.startsAt(), HALF_PAST_TEN)
                                .abs())
                        .isLessThan(Duration.ofMinutes(45)));
    }

    private double share(LocalDate day) {
        Duration busy = Duration.ZERO;
        for (int number = 0; number < 400; number++) {
            for (DemoVisit visit : plan.visits(lane(number), day)) {
                busy = busy.plus(Duration.between(visit.startsAt(), visit.endsAt()));
            }
        }
        return busy.toMinutes() / (400.0 * 8 * 60);
    }

    /** Open on Mondays from 9 to 17, giving services of 15, 20 and 30 minutes. */
    private static WorkingLane lane(int number) {
        return new WorkingLane(
                new UUID(0, number),
                new UUID(1, 1),
                Map.of(MONDAY, NINE_TO_FIVE, MONDAY.plusDays(7), NINE_TO_FIVE, MONDAY.plusDays(14), NINE_TO_FIVE),
                List.of(
                        new Offer(new UUID(2, 1), 15, 2),
                        new Offer(new UUID(2, 2), 20, 1),
                        new Offer(new UUID(2, 3), 30, 1)));
    }
}
