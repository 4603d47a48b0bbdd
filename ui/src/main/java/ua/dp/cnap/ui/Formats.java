package ua.dp.cnap.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates, times, phones and money are written in one language. Instants are shown on the clocks of Kyiv. */
public final class Formats {

    public static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private static final Pattern MOBILE = Pattern.compile("\\+380(\\d{2})(\\d{3})(\\d{2})(\\d{2})");
    private static final Pattern TOLL_FREE = Pattern.compile("(?:\\+38)?0(800)(\\d{3})(\\d{3})");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Map<Language, Formats> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Formats(language));
        }
    }

    private final Language language;
    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;

    private Formats(Language language) {
        this.language = language;
        this.locale = language.locale();
        this.date = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.day = DateTimeFormatter.ofPattern("EEEE, d MMMM", locale);
        this.shortDay = DateTimeFormatter.ofPattern("EEE, d MMM", locale);
        this.month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
    }

    public static Formats in(Language language) {
        return ALL.get(language);
    }

    /** 2 березня 2026 */
    public String date(LocalDate value) {
        return date.format(value);
    }

    /** понеділок, 2 березня */
    public String day(LocalDate value) {
        return day.format(value);
    }

    /** понеділок, 2 березня */
    public String day(Instant value) {
        return day.format(value.atZone(ZONE));
    }

    /** пн, 2 бер. */
    public String shortDay(LocalDate value) {
        return shortDay.format(value);
    }

    /** пн, 2 бер., 09:00 */
    public String shortDay(Instant value) {
        ZonedDateTime local = value.atZone(ZONE);
        return shortDay.format(local) + ", " + TIME.format(local);
    }

    /** березень 2026 */
    public String month(YearMonth value) {
        return month.format(value);
    }

    /** понеділок */
    public String weekday(DayOfWeek value) {
        return value.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** пн */
    public String shortWeekday(DayOfWeek value) {
        return value.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** 09:00 */
    public String time(LocalTime value) {
        return TIME.format(value);
    }

    /** 09:00, by the clocks of Kyiv */
    public String time(Instant value) {
        return TIME.format(value.atZone(ZONE));
    }

    /** 09:00–18:00 */
    public String hours(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to);
    }

    /** понеділок, 2 березня, 09:00 */
    public String dayAndTime(Instant value) {
        ZonedDateTime local = value.atZone(ZONE);
        return day.format(local) + ", " + TIME.format(local);
    }

    /** +380 67 123 45 67; anything that is no Ukrainian number stays as it came. */
    public String phone(String value) {
        Matcher tollFree = TOLL_FREE.matcher(value);
        if (tollFree.matches()) {
            return tollFree.replaceFirst("0 $1 $2 $3");
        }
        return MOBILE.matcher(value).replaceFirst("+380 $1 $2 $3 $4");
    }

    /** 1,5 or 1.5; as many decimals as it has. */
    public String number(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(locale)).format(value);
    }

    /** 49,92 грн or UAH 49.92; whole hryvnias without kopecks. */
    public String money(BigDecimal hryvnias) {
        boolean whole = hryvnias.stripTrailingZeros().scale() <= 0;
        String number = new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(locale))
                .format(hryvnias);
        return language == Language.UK ? number + "\u00a0грн" : "UAH\u00a0" + number;
    }
}
