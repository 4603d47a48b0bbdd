package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ua.dp.cnap.ui.Language;

/** The words of a calendar. Weeks begin on Monday. */
public final class Weeks {

    private Weeks() {}

    public static DatePickerI18n words(Language language) {
        ConsoleTexts texts = new ConsoleTexts();
        DatePickerI18n words = new DatePickerI18n();
        words.setMonthNames(Arrays.stream(Month.values())
                .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
                .toList());
        words.setWeekdays(weekdays(language, TextStyle.FULL_STANDALONE));
        words.setWeekdaysShort(weekdays(language, TextStyle.SHORT_STANDALONE));
        words.setFirstDayOfWeek(1);
        words.setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "d.M");
        words.setToday(texts.getTranslation("calendar.today", language.locale()));
        words.setCancel(texts.getTranslation("calendar.cancel", language.locale()));
        words.setBadInputErrorMessage(texts.getTranslation("calendar.bad", language.locale()));
        return words;
    }

    /** The calendar counts from Sunday. */
    private static List<String> weekdays(Language language, TextStyle style) {
        return Stream.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .map(d -> d.getDisplayName(style, language.locale()))
                .toList();
    }
}
