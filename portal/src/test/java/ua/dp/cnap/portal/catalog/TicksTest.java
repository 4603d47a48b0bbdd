package ua.dp.cnap.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TicksTest {

    @Test
    void a_step_is_ticked_and_unticked_by_its_link() {
        Ticks ticks = Ticks.of("/situations/x", "3,1", 4);

        assertThat(ticks.turned(2)).isEqualTo("/situations/x?done=1,2,3#step-2");
        assertThat(ticks.turned(3)).isEqualTo("/situations/x?done=1#step-3");
        assertThat(Ticks.of("/situations/x", "1", 4).turned(1)).isEqualTo("/situations/x#step-1");
    }

    @Test
    void what_is_no_step_counts_for_nothing() {
        assertThat(Ticks.of("/x", "0,2,5", 4).done()).containsExactly(2);
        assertThat(Ticks.of("/x", "<script>", 4).done()).isEmpty();
        assertThat(Ticks.of("/x", "", 4).done()).isEmpty();
    }
}
