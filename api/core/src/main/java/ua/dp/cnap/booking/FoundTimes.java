package ua.dp.cnap.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Free times for visits that have to be moved, each errand and office searched once: a day with hundreds of visits asks for
 * the same times hundreds of times. Those that turned out to be gone are struck off.
 */
final class FoundTimes {

    /** @param office null for all offices of the community */
    private record Asked(Errand errand, UUID office) {}

    private final Timetable timetable;
    private final Instant now;
    private final Map<Asked, List<FreeTime>> found = new HashMap<>();

    FoundTimes(Timetable timetable, Instant now) {
        this.timetable = timetable;
        this.now = now;
    }

    /** The nearest to that moment first; none if that is not given there. */
    Stream<FreeTime> nearest(Errand errand, UUID office, Instant to) {
        return found.computeIfAbsent(new Asked(errand, office), this::search).stream()
                .sorted(Comparator.comparing(
                        free -> Duration.between(free.startsAt(), to).abs()));
    }

    /** No lane can take it any more for that. */
    void strike(Errand errand, FreeTime gone) {
        found.forEach((asked, times) -> {
            if (asked.errand().equals(errand)) {
                times.remove(gone);
            }
        });
    }

    private List<FreeTime> search(Asked asked) {
        List<FreeTime> times = new ArrayList<>();
        timetable
                .rules(asked.errand(), asked.office())
                .map(BookingRules::withoutWalkIns)
                .ifPresent(rules -> times.addAll(timetable.free(
                        asked.errand(),
                        asked.office(),
                        BookingRules.day(now),
                        rules.lastDay(now),
                        rules.earliest(now),
                        rules)));
        return times;
    }
}
