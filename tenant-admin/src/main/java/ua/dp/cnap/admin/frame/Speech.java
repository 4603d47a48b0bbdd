package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Plural;

/** How the current page speaks: its sentences, and its dates and numbers. */
public final class Speech {

    private Speech() {}

    public static Language language() {
        return language(UI.getCurrent().getLocale());
    }

    static Language language(Locale locale) {
        return locale.getLanguage().equals(Language.EN.code()) ? Language.EN : Language.UK;
    }

    public static Formats formats() {
        return Formats.in(language());
    }

    public static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    /** The sentence in the plural form of the number; the number itself is parameter {@code {0}}. */
    public static String count(String key, long number) {
        return text(key + "." + Plural.of(number, language()), number(number));
    }

    /** 1 234 in Ukrainian, 1,234 in English. */
    public static String number(long value) {
        return String.format(language().locale(), "%,d", value);
    }
}
