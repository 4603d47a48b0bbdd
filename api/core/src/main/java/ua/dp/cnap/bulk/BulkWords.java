package ua.dp.cnap.bulk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The headings of columns and the words of lists in files, in both languages. */
final class BulkWords {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Map<String, Properties> WORDS = Map.of("uk", read("uk"), "en", read("en"));
    private static final Map<String, String> CODES = codes();

    private BulkWords() {}

    static String heading(Column column, Locale language) {
        return in(language).getProperty("column." + column.code());
    }

    /** The column that the heading means: in either language or by its code, in whatever case of letters. */
    static Optional<Column> column(String heading, List<Column> columns) {
        String sought = plain(heading);
        return columns.stream()
                .filter(c -> plain(c.code()).equals(sought)
                        || WORDS.values().stream()
                                .anyMatch(words -> plain(words.getProperty("column." + c.code()))
                                        .equals(sought)))
                .findFirst();
    }

    static String word(Column column, String code, Locale language) {
        return in(language).getProperty("word." + column.code() + "." + code, code);
    }

    static Optional<String> code(Column column, String word) {
        return Optional.ofNullable(CODES.get(column.code() + " " + plain(word)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        WORDS.values()
                .forEach(words -> words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("word."))
                        .forEach(key -> {
                            String[] parts = key.split("\\.", 3);
                            codes.put(parts[1] + " " + plain(parts[2]), parts[2]);
                            codes.put(parts[1] + " " + plain(words.getProperty(key)), parts[2]);
                        }));
        return codes;
    }

    /** Apostrophes and spaces are typed in several ways. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’ʼ`*]", "")
                .replaceAll("[\\s_-]+", " ")
                .strip();
    }

    private static Properties in(Locale language) {
        return WORDS.get(language.getLanguage().equals(ENGLISH.getLanguage()) ? "en" : "uk");
    }

    private static Properties read(String language) {
        Properties words = new Properties();
        try (var stream = BulkWords.class.getResourceAsStream("words_" + language + ".properties");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
