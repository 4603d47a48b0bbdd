package ua.dp.cnap.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long each request took, and how each ended; of one client, or of several together. */
final class Timings {

    private long[] nanos = new long[1024];
    private int count;
    private final Map<Integer, Integer> outcomes = new TreeMap<>();
    private Duration elapsed = Duration.ZERO;

    void add(int outcome, long tookNanos) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = tookNanos;
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** Of clients that worked at the same time. */
    static Timings together(List<Timings> clients, Duration elapsed) {
        Timings all = new Timings();
        clients.forEach(all::take);
        all.elapsed = elapsed;
        return all.sorted();
    }

    /** Of spells one after the other. */
    Timings and(Timings later) {
        Timings both = new Timings();
        both.take(this);
        both.take(later);
        both.elapsed = elapsed.plus(later.elapsed);
        return both.sorted();
    }

    private void take(Timings other) {
        nanos = Arrays.copyOf(nanos, count + other.count);
        System.arraycopy(other.nanos, 0, nanos, count, other.count);
        count += other.count;
        other.outcomes.forEach((outcome, times) -> outcomes.merge(outcome, times, Integer::sum));
    }

    private Timings sorted() {
        Arrays.sort(nanos, 0, count);
        return this;
    }

    int count() {
        return count;
    }

    int count(int outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    Map<Integer, Integer> outcomes() {
        return outcomes;
    }

    double perSecond(int outcome) {
        return count(outcome) / (elapsed.toNanos() / 1e9);
    }

    /** Milliseconds within which that share of the requests was answered. */
    double percentile(double share) {
        return count == 0 ? Double.NaN : nanos[(int) Math.min(count - 1L, Math.round(share * count))] / 1e6;
    }

    String percentiles() {
        return "p50 %.1f, p95 %.1f, p99 %.1f ms".formatted(percentile(0.50), percentile(0.95), percentile(0.99));
    }
}
