package ua.dp.cnap.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/** Keys that stand whole in templates and sources; keys put together from parts are seen when pages are rendered. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextKeysTest {

    private static final Pattern PLAIN =
            Pattern.compile("(?:page\\.t|texts\\.get|texts\\(\\)\\.get)\\(\"([a-zA-Z0-9.-]+[a-zA-Z0-9])\"\\s*[,)]");
    private static final Pattern COUNTED = Pattern.compile("\\.count\\(\"([a-zA-Z0-9.-]+)\"");
    private final Texts texts = Texts.in(Language.UK);

    @Test
    void every_key_in_a_template_or_source_has_a_text() {
        assertThat(keys(PLAIN)).isNotEmpty().allMatch(texts::has);
    }

    @Test
    void every_counted_key_has_plural_forms() {
        assertThat(keys(COUNTED)).isNotEmpty().allMatch(key -> texts.has(key + ".one") && texts.has(key + ".many"));
    }

    private static List<String> keys(Pattern pattern) {
        return files().flatMap(file -> pattern.matcher(read(file)).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static Stream<Path> files() {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(templates, sources).filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
