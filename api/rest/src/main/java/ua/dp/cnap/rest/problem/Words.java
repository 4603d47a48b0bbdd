package ua.dp.cnap.rest.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import ua.dp.cnap.FieldError;

/** The words of problems in one language: Ukrainian unless English is wanted more. */
public final class Words {

    private static final Words UKRAINIAN = new Words("uk");
    private static final Words ENGLISH = new Words("en");

    private final String language;
    private final Properties texts = new Properties();

    private Words(String language) {
        this.language = language;
        try (var file = Words.class.getResourceAsStream("problems_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of the wanted languages that there is; Ukrainian if there is none. */
    public static Words in(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(l -> l.equals("uk") || l.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> ENGLISH)
                .orElse(UKRAINIAN);
    }

    public String language() {
        return language;
    }

    /** Whether there is a problem of that name. */
    public boolean know(String code) {
        return texts.containsKey(code + ".title");
    }

    public String title(String code) {
        return texts.getProperty(code + ".title", code);
    }

    public String detail(String code) {
        return texts.getProperty(code + ".detail");
    }

    /** A text of the pages themselves. */
    public String of(String key) {
        return texts.getProperty(key, key);
    }

    /** What is wrong with a field, with the numbers of the rule in their places. */
    String of(FieldError error) {
        String text = texts.getProperty("field." + error.code(), error.code());
        for (Map.Entry<String, Object> fact : error.facts().entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text;
    }
}
