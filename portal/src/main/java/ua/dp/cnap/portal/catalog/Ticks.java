package ua.dp.cnap.portal.catalog;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which steps of a life event somebody has done already. They stand in the address of the page and nowhere else: who keeps
 * the address can go on later, on any device.
 *
 * @param path of the page, without a query
 * @param done numbers of steps, from 1 on
 */
public record Ticks(String path, SortedSet<Integer> done, int steps) {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(,\\d{1,3})*");

    /** @param done what the address says: {@code 1,3}; what is no number of a step counts for nothing */
    static Ticks of(String path, String done, int steps) {
        TreeSet<Integer> numbers = new TreeSet<>();
        if (NUMBERS.matcher(done).matches()) {
            Arrays.stream(done.split(","))
                    .map(Integer::valueOf)
                    .filter(step -> step >= 1 && step <= steps)
                    .forEach(numbers::add);
        }
        return new Ticks(path, numbers, steps);
    }

    public boolean has(int step) {
        return done.contains(step);
    }

    /** Where the same page has that step the other way round. */
    public String turned(int step) {
        TreeSet<Integer> turned = new TreeSet<>(done);
        if (!turned.remove(step)) {
            turned.add(step);
        }
        String numbers = turned.stream().map(String::valueOf).collect(Collectors.joining(","));
        return path + (numbers.isEmpty() ? "" : "?done=" + numbers) + "#step-" + step;
    }
}
