package ua.dp.cnap.admin.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;

/** A value as the record keeps it, which is text in the database's own writing, said as people write it. */
final class RecordedValue {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d:\\d\\d");
    private static final Pattern INSTANT = Pattern.compile(DATE + "T" + TIME + "(\\.\\d+)?[+-]\\d\\d:\\d\\d");
    private static final int LONGEST = 300;

    private RecordedValue() {}

    /** @param names what the rows behind ids are called */
    static String words(String column, String value, Map<UUID, String> names) {
        String known = "history.value." + column + "." + value;
        if (ConsoleTexts.has(known)) {
            return Speech.text(known);
        }
        if (value.equals("true") || value.equals("false")) {
            return Speech.text("history.value." + value);
        }
        if (column.equals("weekday")) {
            return Speech.formats().weekday(DayOfWeek.of(Integer.parseInt(value)));
        }
        if (ID.matcher(value).matches()) {
            return names.getOrDefault(UUID.fromString(value), Speech.text("history.value.gone"));
        }
        if (DATE.matcher(value).matches()) {
            return Speech.formats().date(LocalDate.parse(value));
        }
        if (TIME.matcher(value).matches()) {
            return Speech.formats().time(LocalTime.parse(value));
        }
        if (INSTANT.matcher(value).matches()) {
            return Speech.formats().dayAndTime(OffsetDateTime.parse(value).toInstant());
        }
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
