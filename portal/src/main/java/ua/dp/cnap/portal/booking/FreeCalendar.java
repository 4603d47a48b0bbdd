package ua.dp.cnap.portal.booking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Texts;

/**
 * A month with the days that have free times, and the free times of one of them.
 *
 * @param say one sentence that sums up what is shown, for those who listen
 */
public record FreeCalendar(
        YearMonth month,
        Optional<String> previous,
        Optional<String> next,
        List<List<Day>> weeks,
        String dayTitle,
        String say,
        List<Part> parts,
        Optional<String> phone) {

    private static final int NOON = 12;
    private static final int EVENING = 17;

    /** @param path where the day is chosen; empty on days without free time */
    public record Day(LocalDate date, boolean inMonth, boolean chosen, Optional<String> path) {
        public int number() {
            return date.getDayOfMonth();
        }
    }

    /** Morning, afternoon or evening. */
    public record Part(String key, List<Time> times) {}

    public record Time(Instant startsAt, String path) {}

    /**
     * @param base address of this step; parameters are added to it
     * @param day the wished day; without one, or if it has no free time, the first free day of the month is shown
     * @param month the wished month; without one that of the day, or the first with free times
     */
    public static FreeCalendar of(
            List<FreeTime> free,
            String base,
            Optional<LocalDate> day,
            Optional<YearMonth> month,
            LocalDate today,
            Optional<String> phone,
            Texts texts) {
        NavigableMap<LocalDate, List<Time>> days = byDay(free, base);
        YearMonth shown = month.or(() -> day.map(YearMonth::from))
                .orElse(YearMonth.from(days.isEmpty() ? today : days.firstKey()));
        Optional<LocalDate> chosen = day.filter(d -> YearMonth.from(d).equals(shown))
                .or(() -> days.keySet().stream()
                        .filter(d -> YearMonth.from(d).equals(shown))
                        .findFirst());
        List<Time> times = chosen.map(d -> days.getOrDefault(d, List.of())).orElse(List.of());
        Formats formats = Formats.in(texts.language());
        String title = chosen.map(formats::day).orElse(texts.get("booking.none.title"));
        return new FreeCalendar(
                shown,
                link(days.isEmpty() || !YearMonth.from(days.firstKey()).isBefore(shown), base, shown.minusMonths(1)),
                link(days.isEmpty() || !YearMonth.from(days.lastKey()).isAfter(shown), base, shown.plusMonths(1)),
                weeks(shown, today, days, chosen, base),
                title,
                say(title, chosen, times, texts),
                parts(times),
                phone);
    }

    private static NavigableMap<LocalDate, List<Time>> byDay(List<FreeTime> free, String base) {
        NavigableMap<LocalDate, List<Time>> days = new TreeMap<>();
        for (FreeTime time : free) {
            LocalDate day = time.startsAt().atZone(Formats.ZONE).toLocalDate();
            days.computeIfAbsent(day, d -> new ArrayList<>())
                    .add(new Time(time.startsAt(), link(base, "at", time.startsAt())));
        }
        return days;
    }

    private static Optional<String> link(boolean nothingThere, String base, YearMonth month) {
        return nothingThere ? Optional.empty() : Optional.of(link(base, "month", month));
    }

    private static String link(String base, String name, Object value) {
        return base + (base.endsWith("?") ? "" : "&") + name + "=" + value;
    }

    /** The weeks of the month that are not over. */
    private static List<List<Day>> weeks(
            YearMonth month,
            LocalDate today,
            NavigableMap<LocalDate, List<Time>> free,
            Optional<LocalDate> chosen,
            String base) {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            if (monday.plusWeeks(1).isBefore(today)) {
                continue; // weeks that are over only push the free days off a small screen
            }
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(d -> day(d, month, free.containsKey(d), chosen, base))
                    .toList());
        }
        return weeks;
    }

    private static Day day(LocalDate date, YearMonth month, boolean free, Optional<LocalDate> chosen, String base) {
        boolean inMonth = YearMonth.from(date).equals(month);
        return new Day(
                date,
                inMonth,
                chosen.filter(date::equals).isPresent(),
                inMonth && free ? Optional.of(link(base, "day", date)) : Optional.empty());
    }

    private static List<Part> parts(List<Time> times) {
        List<Part> parts = new ArrayList<>();
        add(parts, "morning", times, 0, NOON);
        add(parts, "afternoon", times, NOON, EVENING);
        add(parts, "evening", times, EVENING, 24);
        return parts;
    }

    private static void add(List<Part> parts, String key, List<Time> times, int from, int to) {
        List<Time> within =
                times.stream().filter(t -> hour(t) >= from && hour(t) < to).toList();
        if (!within.isEmpty()) {
            parts.add(new Part(key, within));
        }
    }

    private static int hour(Time time) {
        return time.startsAt().atZone(Formats.ZONE).getHour();
    }

    private static String say(String title, Optional<LocalDate> chosen, List<Time> times, Texts texts) {
        if (chosen.isEmpty()) {
            return texts.get("booking.none.month");
        }
        return times.isEmpty()
                ? texts.get("booking.none.day")
                : texts.get("booking.times.on", title, Integer.toString(times.size()));
    }
}
