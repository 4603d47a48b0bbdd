package ua.dp.cnap.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimingsTest {

    @Test
    void percentiles_are_those_of_all_clients_together() {
        Timings all = Timings.together(List.of(timings(1, 50), timings(51, 100)), Duration.ofSeconds(1));

        assertThat(all.percentile(0.95)).isEqualTo(96.0);
        assertThat(all.count()).isEqualTo(100);
    }

    @Test
    void spells_add_up_in_count_and_in_time() {
        Timings one = Timings.together(List.of(timings(1, 10)), Duration.ofSeconds(1));
        Timings other = Timings.together(List.of(timings(1, 50)), Duration.ofSeconds(2));

        assertThat(one.and(other).perSecond(201)).isEqualTo(20.0);
    }

    private static Timings timings(int fromMillis, int toMillis) {
        Timings timings = new Timings();
        for (int millis = fromMillis; millis <= toMillis; millis++) {
            timings.add(201, millis * 1_000_000L);
        }
        return timings;
    }
}
