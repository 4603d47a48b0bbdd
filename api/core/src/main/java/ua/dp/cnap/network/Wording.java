package ua.dp.cnap.network;

import ua.dp.cnap.community.Community;

/** How a community that is opened is called, where the classifier gives one word only. */
public final class Wording {

    private Wording() {}

    /** «Апостолівська міська територіальна громада». */
    static String fullName(String adjective, Community.Type type) {
        String kind = switch (type) {
            case URBAN -> "міська";
            case SETTLEMENT -> "селищна";
            case RURAL -> "сільська";
        };
        return adjective + " " + kind + " територіальна громада";
    }

    /** A name to begin with for the service centre: «ЦНАП Апостолівської міської територіальної громади». */
    public static String centreName(String adjective, Community.Type type) {
        String kind = switch (type) {
            case URBAN -> "міської";
            case SETTLEMENT -> "селищної";
            case RURAL -> "сільської";
        };
        return "ЦНАП " + adjective.replaceFirst("а$", "ої") + " " + kind + " територіальної громади";
    }

    static String centreCategory(Community.Type type) {
        return switch (type) {
            case URBAN -> "місто";
            case SETTLEMENT -> "селище";
            case RURAL -> "село";
        };
    }

    /** By the slug, which is the name in Latin letters; its number, if it has one, tells two of the same name apart. */
    static String english(String slug, Community.Type type) {
        String name = slug.replaceFirst("-\\d+$", "");
        String kind = switch (type) {
            case URBAN -> "urban";
            case SETTLEMENT -> "settlement";
            case RURAL -> "rural";
        };
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + kind + " hromada";
    }
}
