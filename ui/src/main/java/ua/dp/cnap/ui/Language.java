package ua.dp.cnap.ui;

import java.util.Locale;

/** A language that every page exists in. Ukrainian is the default; the other one is reached by an address prefix. */
public enum Language {
    UK("uk", "UA", "Українська", ""),
    EN("en", "GB", "English", "/en");

    private final Locale locale;
    private final String ownName;
    private final String prefix;

    Language(String code, String country, String ownName, String prefix) {
        this.locale = Locale.of(code, country);
        this.ownName = ownName;
        this.prefix = prefix;
    }

    /** The code of ISO 639-1, as it stands in {@code lang} attributes and in names of files. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The name of the language in the language itself. */
    public String ownName() {
        return ownName;
    }

    /** What an address of this language begins with: nothing for Ukrainian, {@code /en} for English. */
    public String prefix() {
        return prefix;
    }

    public Language other() {
        return this == UK ? EN : UK;
    }
}
