package ua.dp.cnap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What the servers of the stack have written for people to read. */
final class Logs {

    private final List<Path> files;

    Logs(Stack stack) {
        this.files = stack.logs();
    }

    /** Neither one of these keys nor the name or phone of anybody. */
    void holdNothingPrivate(Collection<String> keys) {
        assertThat(files).isNotEmpty();
        List<String> secrets = Stream.concat(Stream.of(Person.SURNAME, Person.PHONE), keys.stream())
                .toList();
        assertThat(files.stream().flatMap(log -> found(secrets, log)))
                .as("names, phones and keys in logs")
                .isEmpty();
    }

    private static Stream<String> found(List<String> secrets, Path log) {
        try {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1); // a log may hold any bytes
            return secrets.stream()
                    .filter(secret -> text.contains(bytes(secret)))
                    .map(secret -> secret + " in " + log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(String secret) {
        return new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
