package ua.dp.cnap.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ui.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {

    private static final Pattern KEY = Pattern.compile("(getTranslation|text|count)\\(\\s*\"([a-z][A-Za-z.-]*[a-z])\"");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(keys(Language.EN))
                .isEqualTo(keys(Language.UK).stream()
                        .filter(key -> !key.endsWith(".few")) // English has no such form
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void what_is_counted_in_Ukrainian_has_all_three_forms() {
        Set<String> keys = keys(Language.UK);

        assertThat(keys.stream().filter(key -> key.endsWith(".one")).map(key -> key.replaceAll("one$", "few")))
                .allMatch(keys::contains);
        assertThat(keys.stream().filter(key -> key.endsWith(".one")).map(key -> key.replaceAll("one$", "many")))
                .allMatch(keys::contains);
    }

    @Test
    void every_key_in_the_code_has_a_sentence() throws IOException {
        Set<String> keys = keys(Language.UK);

        assertThat(keysInCode())
                .isNotEmpty()
                .allMatch(key -> keys.contains(key) || keys.contains(key + ".one"), "has a sentence");
    }

    @Test
    void every_sentence_with_parameters_can_be_formatted() {
        for (Language language : Language.values()) {
            ConsoleTexts.in(language)
                    .forEach((key, sentence) -> assertThat(
                                    new MessageFormat((String) sentence, language.locale()).format(new Object[] {1, 2}))
                            .as((String) key)
                            .doesNotContain("{"));
        }
    }

    private static TreeSet<String> keys(Language language) {
        return new TreeSet<>(ConsoleTexts.in(language).stringPropertyNames());
    }

    private static Set<String> keysInCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> keys = new TreeSet<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    keys.add(key.group(2));
                }
            }
            return keys;
        }
    }
}
