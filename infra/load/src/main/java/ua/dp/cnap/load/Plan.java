package ua.dp.cnap.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is measured, and for how long. Without options: everything but a cold start. */
record Plan(Set<Part> parts, boolean quick) {

    enum Part {
        THROUGHPUT,
        CONTENTION,
        RUSH,
        SEARCH,
        CHANGES,
        SERVICES,
        PAGES,
        MEMORY,
        FAULTS,
        GROWTH,
        START,
        COLD
    }

    static final String USAGE = """
            Usage: infra/load/run [--quick] [part …]
            Parts: throughput contention rush search services changes pages memory faults growth start cold; all but cold when none is named.
            --quick measures for a few seconds only: to see that everything works, not for figures.""";

    /** @throws IllegalArgumentException if an argument is neither an option nor a part */
    static Plan of(String... arguments) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        List<String> named =
                Arrays.stream(arguments).filter(a -> !a.equals("--quick")).toList();
        named.forEach(name -> parts.add(Part.valueOf(name.toUpperCase(Locale.ROOT))));
        if (parts.isEmpty()) {
            parts.addAll(EnumSet.complementOf(EnumSet.of(Part.COLD)));
        }
        return new Plan(parts, named.size() < arguments.length);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    /** The compiler of the servers' Java needs more than a minute to come to rest. */
    Duration warmUp() {
        return Duration.ofSeconds(quick ? 10 : 75);
    }

    /** Of one spell of one measurement. */
    Duration spell() {
        return Duration.ofSeconds(quick ? 4 : 10);
    }

    int spells() {
        return quick ? 1 : 3;
    }

    int rounds() {
        return quick ? 10 : 100;
    }

    int attemptsOnTwoNodes() {
        return quick ? 2_000 : 100_000;
    }

    int citizens() {
        return quick ? 1_000 : 5_000;
    }

    /** The minute in which they all come; the same number in each second, also when it is shorter. */
    Duration rush() {
        return Duration.ofSeconds(quick ? 12 : 60);
    }

    int visitsOfTenYears() {
        return quick ? 200_000 : 10_000_000;
    }

    int communities() {
        return quick ? 200 : 1_470;
    }

    int contestedTimes() {
        return quick ? 20 : 200;
    }
}
