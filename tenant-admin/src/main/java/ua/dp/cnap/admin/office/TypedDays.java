package ua.dp.cnap.admin.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as they are typed quickly: {@code 8.03, 1.05, 24–28.08, 30.12–2.01.2028}. A day without a year is the next such day
 * from today on.
 */
final class TypedDays {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?\\.?");

    /** From one day to another, both included. */
    record Span(LocalDate from, LocalDate until) {}

    private TypedDays() {}

    /** @throws IllegalArgumentException with the part that is no day */
    static List<Span> of(String typed, LocalDate today) {
        List<Span> spans = new ArrayList<>();
        for (String part : typed.split("[,;\\n]")) {
            if (!part.isBlank()) {
                spans.add(span(part.strip(), today).orElseThrow(() -> new IllegalArgumentException(part.strip())));
            }
        }
        return spans;
    }

    private static Optional<Span> span(String part, LocalDate today) {
        String[] ends = part.split("\\s*[–—-]\\s*");
        if (ends.length > 2) {
            return Optional.empty();
        }
        Optional<LocalDate> until = day(ends[ends.length - 1], today);
        if (ends.length == 1 || until.isEmpty()) {
            return until.map(day -> new Span(day, day));
        }
        return begin(ends[0], until.get(), today).map(from -> new Span(from, until.get()));
    }

    /** Of 24–28.08 the 24 is in the month of the end; a first day later in the year is of the year before. */
    private static Optional<LocalDate> begin(String typed, LocalDate until, LocalDate today) {
        try {
            if (typed.matches("\\d{1,2}")) {
                return Optional.of(until.withDayOfMonth(Integer.parseInt(typed)))
                        .filter(d -> !d.isAfter(until));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return day(typed, today)
                .map(from -> from.isAfter(until) ? from.minusYears(1) : from)
                .filter(from -> !from.isAfter(until));
    }

    private static Optional<LocalDate> day(String typed, LocalDate today) {
        Matcher parts = DAY.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int month = Integer.parseInt(parts.group(2));
            int day = Integer.parseInt(parts.group(1));
            if (parts.group(3) != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(parts.group(3)), month, day));
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
            return Optional.of(thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
