package ua.dp.cnap.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoChoiceTest {

    @TempDir
    private Path data;

    @Test
    void a_first_start_brings_demo_data() {
        assertThat(up(false)).isTrue();
    }

    @Test
    void started_empty_it_stays_empty() {
        up(true);

        assertThat(up(false)).isFalse();
    }

    @Test
    void demo_data_do_not_vanish_by_asking_for_none() {
        up(false);

        assertThatThrownBy(() -> up(true))
                .hasMessage("There are demo data already: run infra/reset first, then infra/up --empty.");
    }

    @Test
    void after_a_reset_the_choice_is_free_again() throws Exception {
        up(false);
        DemoChoice.forget(data);

        assertThat(up(true)).isFalse();
    }

    @Test
    void a_database_of_somebody_else_never_gets_any() {
        Map<String, String> external =
                Map.of("CNAP_DATA", data.toString(), "CNAP_DB_URL", "jdbc:postgresql://db.example/cnap");

        assertThat(new DemoChoice(Settings.of(data, external), false).isYes()).isFalse();
    }

    @Test
    void a_start_that_failed_has_chosen_nothing() {
        choice(false).isYes();

        assertThat(up(true)).isFalse();
    }

    private boolean up(boolean empty) {
        DemoChoice choice = choice(empty);
        choice.keep();
        return choice.isYes();
    }

    private DemoChoice choice(boolean empty) {
        return new DemoChoice(Settings.of(data, Map.of("CNAP_DATA", data.toString())), empty);
    }
}
