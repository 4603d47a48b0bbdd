package ua.dp.cnap.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    @Test
    void ukrainian_is_spoken_unless_english_is_wanted_more() {
        assertThat(Words.in(List.of()).language()).isEqualTo("uk");
        assertThat(Words.in(List.of(Locale.FRENCH)).language()).isEqualTo("uk");
        assertThat(Words.in(List.of(Locale.UK, Locale.of("uk"))).language()).isEqualTo("en");
        assertThat(Words.in(List.of(Locale.of("uk"), Locale.ENGLISH)).language())
                .isEqualTo("uk");
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("uk")).isEqualTo(keys("en"));
    }

    @Test
    void the_numbers_of_a_rule_stand_in_its_words() {
        assertThat(Words.in(List.of(Locale.ENGLISH)).of(new FieldError("q", "too-long", Map.of("most", 80))))
                .isEqualTo("Too long: 80 characters at most.");
    }

    /** Reads the codes out of the sources of this room, where each stands in quotes. */
    @Test
    void there_are_words_for_every_refusal_at_the_door() throws IOException {
        Set<String> known = keys("uk");
        Set<String> wordless = new TreeSet<>();
        Pattern field = Pattern.compile(
                "(?:misshapen|FieldError|refused|like|needed)\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\"", Pattern.DOTALL);
        for (Path source : sources()) {
            Matcher code = field.matcher(Files.readString(source));
            while (code.find()) {
                if (!known.contains("field." + code.group(1)) && !known.contains(code.group(1) + ".title")) {
                    wordless.add(code.group(1));
                }
            }
        }
        assertThat(wordless).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (var file = Words.class.getResourceAsStream("problems_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
