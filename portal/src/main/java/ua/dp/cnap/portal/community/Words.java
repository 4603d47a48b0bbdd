package ua.dp.cnap.portal.community;

/** Words that a centre wrote, and whether they are Ukrainian, so that a screen reader speaks them rightly. */
public record Words(String text, boolean ukrainian) {

    /** The English words on an English page where there are any, else the Ukrainian ones. */
    static Words of(String ukrainian, String english, boolean wantsEnglish) {
        return wantsEnglish && english != null && !english.isBlank()
                ? new Words(english, false)
                : new Words(ukrainian, true);
    }
}
