package ua.dp.cnap.database;

import java.util.HashSet;
import java.util.Set;

/** Names for addresses of pages: Latin, lower case, joined by hyphens, each given once. */
final class Slugs {

    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();

    /** The same titles in the same order get the same slugs; a second one of the same text gets {@code -2}. */
    String next(String title) {
        String wanted =
                cut(Transliteration.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
        String slug = wanted;
        for (int number = 2; !given.add(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }

    /** Never gives that one. */
    void take(String slug) {
        given.add(slug);
    }

    private static String cut(String slug) {
        return slug.length() <= LONGEST ? slug : slug.substring(0, slug.lastIndexOf('-', LONGEST));
    }
}
