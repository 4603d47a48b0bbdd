package ua.dp.cnap.admin.frame;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import ua.dp.cnap.ui.Language;

/** Every sentence of the consoles, by key, in both languages. Ukrainian is what an unknown language gets. */
@VaadinServiceEnabled
@ApplicationScoped
public class ConsoleTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private static final Map<Language, Properties> SENTENCES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            SENTENCES.put(language, read(language));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    /** @throws MissingResourceException if there is no such key: a page never shows a bare key */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        Language language = Speech.language(locale);
        String sentence = SENTENCES.get(language).getProperty(key);
        if (sentence == null) {
            throw new MissingResourceException("no text in " + language, ConsoleTexts.class.getName(), key);
        }
        return parameters.length == 0 ? sentence : new MessageFormat(sentence, language.locale()).format(parameters);
    }

    public static boolean has(String key) {
        return SENTENCES.get(Language.UK).containsKey(key);
    }

    static Properties in(Language language) {
        return SENTENCES.get(language);
    }

    private static Properties read(Language language) {
        Properties sentences = new Properties();
        String file = "/vaadin-i18n/translations_" + language.code() + ".properties";
        try (var stream = ConsoleTexts.class.getResourceAsStream(file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
