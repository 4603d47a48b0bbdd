package ua.dp.cnap.bulk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Typed;

/**
 * What stands in the cells of a column. People type the same thing in several ways; it is compared and kept in one.
 * Dates are ISO or as in Ukraine, numbers have a point or a comma, words of a list are said in either language.
 */
public enum CellType {
    TEXT {
        @Override
        String read(String typed, Column column, List<FieldError> wrong) {
            return typed;
        }
    },
    /** One word of the list that {@link BulkWords} keeps for the column. */
    WORD {
        @Override
        String read(String typed, Column column, List<FieldError> wrong) {
            return BulkWords.code(column, typed).orElseGet(() -> refused(column, "not-a-word-of-the-list", wrong));
        }

        @Override
        String show(String kept, Column column, Locale language) {
            return BulkWords.word(column, kept, language);
        }
    },
    /** Several of them, with commas between. */
    WORDS {
        @Override
        String read(String typed, Column column, List<FieldError> wrong) {
            return parts(typed)
                    .map(word -> WORD.read(word, column, wrong))
                    .sorted()
                    .collect(Collectors.joining(","));
        }

        @Override
        String show(String kept, Column column, Locale language) {
            return parts(kept).map(code -> WORD.show(code, column, language)).collect(Collectors.joining(", "));
        }
    },
    NUMBER {
        @Override
        String read(String typed, Column column, List<FieldError> wrong) {
            try {
                return new BigDecimal(typed.replace(',', '.').replaceAll("\\s", ""))
                        .stripTrailingZeros()
                        .toPlainString();
            } catch (NumberFormatException e) {
                return refused(column, "not-a-number", wrong);
            }
        }
    },
    DAY {
        @Override
        String read(String typed, Column column, List<FieldError> wrong) {
            for (DateTimeFormatter written : List.of(DateTimeFormatter.ISO_LOCAL_DATE, UKRAINIAN_DAY)) {
                try {
                    return LocalDate.parse(typed, written).toString();
                } catch (DateTimeException e) {
                    // the other one, or refused below
                }
            }
            return refused(column, "not-a-day", wrong);
        }
    },
    PHONE {
        @Override
        String read(String typed, Column column, List<FieldError> wrong) {
            String e164 = Typed.phone(column.code(), typed, wrong);
            return e164 == null ? "" : e164;
        }
    },
    PHONES {
        @Override
        String read(String typed, Column column, List<FieldError> wrong) {
            return parts(typed).map(one -> PHONE.read(one, column, wrong)).collect(Collectors.joining(","));
        }

        @Override
        String show(String kept, Column column, Locale language) {
            return kept.replace(",", ", ");
        }
    },
    /** From–until on one day, 08:00-17:00. */
    HOURS {
        @Override
        String read(String typed, Column column, List<FieldError> wrong) {
            Matcher hours = FROM_UNTIL.matcher(typed);
            if (!hours.matches()) {
                return refused(column, "not-hours", wrong);
            }
            try {
                LocalTime opens = LocalTime.of(Integer.parseInt(hours.group(1)), Integer.parseInt(hours.group(2)));
                LocalTime closes = LocalTime.of(Integer.parseInt(hours.group(3)), Integer.parseInt(hours.group(4)));
                return opens.isBefore(closes) ? opens + "-" + closes : refused(column, "ends-before-it-begins", wrong);
            } catch (DateTimeException e) {
                return refused(column, "not-hours", wrong);
            }
        }
    };

    private static final DateTimeFormatter UKRAINIAN_DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final Pattern FROM_UNTIL =
            Pattern.compile("(\\d{1,2})[:.](\\d\\d)(?::00)?\\s*[-–—]\\s*(\\d{1,2})[:.](\\d\\d)(?::00)?");

    /** As it is kept; empty, with the error added, if it cannot be read. */
    abstract String read(String typed, Column column, List<FieldError> wrong);

    /** As people write it. */
    String show(String kept, Column column, Locale language) {
        return kept;
    }

    private static java.util.stream.Stream<String> parts(String list) {
        return Arrays.stream(list.split("[,;]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String refused(Column column, String code, List<FieldError> wrong) {
        wrong.add(new FieldError(column.code(), code));
        return "";
    }

    /** For tables: the parts of a list that is kept. */
    public static List<String> list(String kept) {
        return kept == null ? List.of() : new ArrayList<>(parts(kept).toList());
    }
}
