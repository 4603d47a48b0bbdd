package ua.dp.cnap;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what people type into a field; says what is wrong with it by adding to the list of errors. */
public final class Typed {

    private static final int LONGEST_PHONE = 40;
    private static final int UKRAINE = 380;
    private static final Pattern UKRAINIAN = Pattern.compile("\\+380[1-9]\\d{8}");

    private Typed() {}

    /** One line without spaces around it; null, with the error added, where there is none. */
    public static String needed(String field, String typed, int most, List<FieldError> wrong) {
        String text = text(field, typed, most, wrong);
        if (text == null) {
            wrong.add(new FieldError(field, "missing"));
        }
        return text;
    }

    /** As {@link #needed}, but it may be left empty: then it is null. */
    public static String text(String field, String typed, int most, List<FieldError> wrong) {
        String text = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
        if (text.length() > most) {
            wrong.add(new FieldError(field, "too-long", Map.of("most", most)));
        }
        return text.isEmpty() ? null : text;
    }

    /** The number in E.164 form, taken as Ukrainian unless it says otherwise; null, with the error added, if it is none. */
    public static String phone(String field, String typed, List<FieldError> wrong) {
        if (typed == null || typed.isBlank()) {
            wrong.add(new FieldError(field, "missing"));
            return null;
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(typed.length() > LONGEST_PHONE ? "" : typed, "UA");
            String e164 = phones.format(number, PhoneNumberFormat.E164);
            boolean whole = number.getCountryCode() == UKRAINE
                    ? UKRAINIAN.matcher(e164).matches()
                    : phones.isPossibleNumber(number);
            if (whole && !number.hasExtension()) {
                return e164;
            }
        } catch (NumberParseException e) {
            // said below
        }
        wrong.add(new FieldError(field, "not-a-phone"));
        return null;
    }
}
