package ua.dp.cnap.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code jdk.sh}, before a folder of pretended JDKs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JdkTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void the_first_new_enough_one_is_taken() throws Exception {
        jdk("a-17", "17.0.12");
        jdk("b-25", "25.0.1");
        jdk("c-27", "27-ea");

        assertThat(search(Map.of())).isEqualTo("found " + folder.resolve("b-25"));
    }

    @Test
    void java_home_comes_first_if_it_is_new_enough() throws Exception {
        jdk("b-25", "25.0.1");
        Path chosen = jdk("chosen", "26");

        assertThat(search(Map.of("JAVA_HOME", chosen.toString()))).isEqualTo("found " + chosen);
    }

    @Test
    void an_old_java_home_is_passed_over() throws Exception {
        Path old = jdk("a-17", "17.0.12");
        jdk("b-25", "25.0.1");

        assertThat(search(Map.of("JAVA_HOME", old.toString()))).isEqualTo("found " + folder.resolve("b-25"));
    }

    @Test
    void a_runtime_without_a_compiler_is_not_enough() throws Exception {
        Path runtime = jdk("b-25", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(search(Map.of())).startsWith("No JDK 25 or newer was found: install Temurin 25");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path file = Files.createFile(home.resolve("bin").resolve(program));
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String search(Map<String, String> environment) throws Exception {
        String script = ". ./jdk.sh; echo \"found $JAVA_HOME\"";
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-eu", "-c", script).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", programs().toString());
        builder.environment().put("CNAP_JDK_FOLDERS", folder + "/*");
        builder.environment().putAll(environment);
        Process shell = builder.start();
        return new String(shell.getInputStream().readAllBytes(), UTF_8).strip();
    }

    /** A folder with the few programs that the script calls, and no java. */
    private Path programs() throws IOException {
        for (String name : List.of("sed", "dirname", "readlink")) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, name))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Path program = Files.writeString(elsewhere.resolve(name), "#!/bin/sh\nexec " + real + " \"$@\"\n");
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
        return elsewhere;
    }
}
