package ua.dp.cnap.admin.frame;

import ua.dp.cnap.community.Community;
import ua.dp.cnap.ui.Language;

/** What a community is called in the language of the page. */
public final class Names {

    private Names() {}

    public static String of(Community community) {
        return Speech.language() == Language.UK ? community.name() : Speech.text("community.name", community.nameEn());
    }

    public static String adjective(Community community) {
        return Speech.language() == Language.UK ? community.adjective() : community.nameEn();
    }
}
