package ua.dp.cnap.ui.letter;

import java.time.Instant;
import java.util.Optional;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/**
 * The news of a visit in one SMS of at most two parts, as each part is paid for. It names time and code and nobody.
 *
 * @param news the last part of the text keys: {@code moved-by-centre}, …
 * @param confirmation the code that makes the booking count, where it has to be confirmed
 * @param link leads to the own appointment, or to the page of the centre; left out where it would make a third part
 */
public record VisitSms(
        Language language,
        String news,
        Instant startsAt,
        String code,
        Optional<String> confirmation,
        Optional<String> link) {

    static final int MOST_PARTS = 2;

    private static final int ALONE_UCS2 = 70;
    private static final int JOINED_UCS2 = 67;
    private static final int ALONE_GSM = 160;
    private static final int JOINED_GSM = 153;

    public String text() {
        String words = Texts.in(language)
                .get("sms." + news, Formats.in(language).shortDay(startsAt), code, confirmation.orElse(""));
        String whole = link.map(address -> words + " " + address).orElse(words);
        return parts(whole) <= MOST_PARTS ? whole : words;
    }

    /** How many messages a phone network makes of it: letters beyond those of GSM halve what fits. */
    public static int parts(String text) {
        boolean gsm = text.chars().allMatch(c -> c >= ' ' && c <= '~' && "`[]{}\\^~|".indexOf(c) < 0);
        int length = text.length();
        if (length <= (gsm ? ALONE_GSM : ALONE_UCS2)) {
            return 1;
        }
        return Math.ceilDiv(length, gsm ? JOINED_GSM : JOINED_UCS2);
    }

    @Override
    public String toString() {
        return "an SMS about a visit"; // the link in it is a key
    }
}
