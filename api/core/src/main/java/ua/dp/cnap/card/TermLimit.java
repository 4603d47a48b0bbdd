package ua.dp.cnap.card;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.dp.cnap.catalog.AdministrativeService;

/** How long a service may take by law. */
public record TermLimit(int days, Unit unit) implements Serializable {

    /** Which days count. */
    public enum Unit {
        WORKING,
        CALENDAR
    }

    /** What holds where no law says otherwise (5203-VI art. 10 p. 2). */
    public static final TermLimit USUAL = new TermLimit(30, Unit.CALENDAR);

    private static final int LAST_WORKING = 10;
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,3}) (робоч\\p{L}*|календарн\\p{L}*|дн\\p{L}*|день|доб\\p{L}*).*");

    /** That of the directory; {@link #USUAL} where it names none; null where it speaks of hours or months. */
    static TermLimit of(AdministrativeService service) {
        if (service.termValue() == null) {
            return USUAL;
        }
        Matcher said = DAYS.matcher((service.termValue() + " " + service.termUnit()).toLowerCase(Locale.ROOT));
        if (!said.matches()) {
            return null;
        }
        int days = Integer.parseInt(said.group(1));
        return days == 0 ? null : new TermLimit(days, unit(days, said.group(2)));
    }

    /** Where the words do not say which days, up to ten are working days and more are calendar days (2073-IX art. 33). */
    private static Unit unit(int days, String words) {
        if (words.startsWith("робоч")) {
            return Unit.WORKING;
        }
        return days > LAST_WORKING || words.startsWith("календарн") ? Unit.CALENDAR : Unit.WORKING;
    }
}
