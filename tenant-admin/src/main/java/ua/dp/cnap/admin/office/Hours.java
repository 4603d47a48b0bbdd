package ua.dp.cnap.admin.office;

import java.time.Duration;
import ua.dp.cnap.admin.frame.Speech;

/** A length of time in words: 7 год 30 хв. */
final class Hours {

    private Hours() {}

    static String words(Duration length) {
        return length.toMinutesPart() == 0
                ? Speech.text("hours.length", Speech.number(length.toHours()))
                : Speech.text("hours.length.minutes", Speech.number(length.toHours()), length.toMinutesPart());
    }
}
