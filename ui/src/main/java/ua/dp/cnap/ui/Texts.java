package ua.dp.cnap.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;

/**
 * Every sentence of one language, by key. Parameters stand in a sentence as {@code {0}}, {@code {1}}; a sentence that
 * counts something has one key per plural form: {@code .one}, {@code .few}, {@code .many}.
 */
public final class Texts {

    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language, read("texts_" + language.code() + ".properties")));
        }
    }

    private final Language language;
    private final Properties sentences;

    private Texts(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Texts in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    /** @throws MissingResourceException if there is no such key: a page never shows a bare key */
    public String get(String key, Object... parameters) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new MissingResourceException("no text in " + language, Texts.class.getName(), key);
        }
        return parameters.length == 0 ? sentence : new MessageFormat(sentence, language.locale()).format(parameters);
    }

    /** The sentence in the plural form of {@code number}; the number itself is parameter {@code {0}}. */
    public String count(String key, long number) {
        return get(key + "." + Plural.of(number, language), Long.toString(number));
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (var stream = Texts.class.getResourceAsStream(file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
