package ua.dp.cnap.admin.bulk;

import java.util.Locale;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.bulk.BulkDesk;

/** What is wrong with a file or a cell, in words. */
final class TableErrors {

    private TableErrors() {}

    /** “Широта: це не число”. */
    static String cell(FieldError error, Locale language) {
        String what = words("tables.wrong.", error);
        return BulkDesk.heading(error.field(), language)
                .map(heading -> heading + ": " + what)
                .orElse(what);
    }

    static String file(FieldError error) {
        return words("tables.file.", error);
    }

    private static String words(String prefix, FieldError error) {
        String key = prefix + error.code();
        Object number = error.facts().getOrDefault("most", error.facts().getOrDefault("row", ""));
        Object column = error.facts().getOrDefault("column", error.facts().getOrDefault("least", ""));
        return Speech.text(ConsoleTexts.has(key) ? key : prefix + "other", number, column);
    }
}
