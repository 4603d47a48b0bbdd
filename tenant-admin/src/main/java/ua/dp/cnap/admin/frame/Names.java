package ua.dp.cnap.admin.frame;

import ua.dp.cnap.community.Community;
import ua.dp.cnap.ui.Language;

/** What a community is called in the language of the page. */
public final class Names {

    private Names() {}

    public static String of(Community community) {
        return inUkrainian() ? community.name() : community.nameEn();
    }

    /** The one word that tells it from others. */
    public static String adjective(Community community) {
        return inUkrainian()
                ? community.adjective()
                : community.nameEn().replaceFirst(" (urban|settlement|rural) hromada$", "");
    }

    private static boolean inUkrainian() {
        return Speech.language() == Language.UK;
    }
}
