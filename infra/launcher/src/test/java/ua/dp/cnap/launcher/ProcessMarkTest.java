package ua.dp.cnap.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessMarkTest {

    private final ProcessMark self =
            ProcessMark.of(ProcessHandle.current().pid()).orElseThrow();

    @Test
    void a_living_process_is_found_by_what_was_written_down() {
        assertThat(ProcessMark.parse(self.toString()).process()).contains(ProcessHandle.current());
    }

    @Test
    void another_process_with_the_same_number_is_not_ours() {
        ProcessMark earlier = new ProcessMark(self.pid(), "1@another boot");

        assertThat(earlier.process()).isEmpty();
    }

    @Test
    void a_process_that_ended_is_not_found() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();

        assertThat(ProcessMark.of(process.pid())).isEmpty();
    }
}
