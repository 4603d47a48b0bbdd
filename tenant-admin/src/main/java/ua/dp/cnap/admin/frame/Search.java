package ua.dp.cnap.admin.frame;

import java.util.Locale;
import java.util.stream.Stream;

/** Finds as somebody types: forgives case, order of words, apostrophes and hyphens. */
public final class Search {

    private Search() {}

    /** Whether every word that was typed stands in the text. */
    public static boolean finds(String typed, String text) {
        String words = simple(text);
        return Stream.of(simple(typed).split(" ")).allMatch(words::contains);
    }

    private static String simple(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[’ʼ'`\\-]", "").strip().replaceAll("\\s+", " ");
    }
}
