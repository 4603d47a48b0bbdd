package ua.dp.cnap.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DaemonTest {

    private static final List<String> COMMAND = List.of("sleep", "60");
    private static final Map<String, String> ENVIRONMENT = Map.of("CNAP_HTTP_PORT", "8080");

    @TempDir
    private Path data;

    private Daemon daemon;

    @BeforeEach
    void start() {
        daemon = new Daemon("sleeper", data);
        daemon.start(COMMAND, ENVIRONMENT);
    }

    @AfterEach
    void stop() {
        daemon.stop();
    }

    @Test
    void another_launcher_finds_it_by_the_data_folder() {
        assertThat(new Daemon("sleeper", data).isRunning()).isTrue();
    }

    @Test
    void the_same_command_and_environment_need_no_new_start() {
        assertThat(daemon.runs(COMMAND, ENVIRONMENT)).isTrue();
    }

    @Test
    void another_setting_does() {
        assertThat(daemon.runs(COMMAND, Map.of("CNAP_HTTP_PORT", "8081"))).isFalse();
    }

    @Test
    void stopped_it_is_gone_and_forgotten() {
        ProcessHandle process = daemon.process().orElseThrow();

        daemon.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(data.resolve("run/sleeper.pid")).doesNotExist();
    }

    @Test
    void a_stranger_with_its_number_is_never_stopped() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Path file = data.resolve("run/stranger.pid");
            Files.writeString(file, stranger.pid() + " 1@another boot\nfingerprint\n");

            new Daemon("stranger", data).stop();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void the_log_of_the_run_before_is_kept() throws Exception {
        Files.writeString(daemon.log(), "before");
        daemon.stop();

        daemon.start(COMMAND, ENVIRONMENT);

        assertThat(data.resolve("log/sleeper.previous.log")).hasContent("before");
    }
}
