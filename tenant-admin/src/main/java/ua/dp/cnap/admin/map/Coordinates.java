package ua.dp.cnap.admin.map;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Latitude and longitude as people copy them from any map: {@code 48.46473, 35.04618}. */
public record Coordinates(double lat, double lon) implements Serializable {

    private static final Pattern TYPED =
            Pattern.compile("\\s*(\\d{1,3}(?:[.,]\\d{1,15})?)°?\\s*[;,\\s]\\s*(\\d{1,3}(?:[.,]\\d{1,15})?)°?\\s*");
    private static final double HUNDRED_THOUSAND = 100_000;

    /** Empty if it is not two numbers. A comma within a number is taken as its point when there is another between them. */
    public static Optional<Coordinates> read(String typed) {
        Matcher numbers = TYPED.matcher(typed);
        return numbers.matches()
                ? Optional.of(new Coordinates(number(numbers.group(1)), number(numbers.group(2))))
                : Optional.empty();
    }

    /** To a metre; nobody needs more. */
    static Coordinates rounded(double lat, double lon) {
        return new Coordinates(
                Math.round(lat * HUNDRED_THOUSAND) / HUNDRED_THOUSAND,
                Math.round(lon * HUNDRED_THOUSAND) / HUNDRED_THOUSAND);
    }

    public String words() {
        return String.format(Locale.ROOT, "%.5f, %.5f", lat, lon);
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }
}
