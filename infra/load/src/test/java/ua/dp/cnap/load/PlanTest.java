package ua.dp.cnap.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.load.Plan.Part;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTest {

    @Test
    void without_arguments_everything_but_a_cold_start_is_measured() {
        assertThat(Plan.of().parts()).contains(Part.THROUGHPUT, Part.START).doesNotContain(Part.COLD);
    }

    @Test
    void named_parts_are_measured_alone_also_quickly() {
        Plan plan = Plan.of("--quick", "pages", "cold");

        assertThat(plan.parts()).containsExactlyInAnyOrder(Part.PAGES, Part.COLD);
        assertThat(plan.quick()).isTrue();
    }

    @Test
    void a_word_that_is_no_part_is_refused() {
        assertThatThrownBy(() -> Plan.of("--fast")).isInstanceOf(IllegalArgumentException.class);
    }
}
