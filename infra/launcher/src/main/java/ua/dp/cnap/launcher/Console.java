package ua.dp.cnap.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says what happens: one line when a step is done, and a sign of life every ten seconds while steps take long. */
final class Console implements AutoCloseable {

    private static final int SIGN_OF_LIFE_SECONDS = 10;

    private final PrintStream out;
    private final Map<String, Instant> running = new ConcurrentSkipListMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("signs of life").factory());

    Console(PrintStream out) {
        this.out = out;
        clock.scheduleAtFixedRate(this::signOfLife, SIGN_OF_LIFE_SECONDS, SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
    }

    void say(String line) {
        out.println(line);
    }

    /** Runs a step and prints what it answers, with the time it took. */
    void step(String name, Supplier<String> work) {
        Instant begin = Instant.now();
        running.put(name, begin);
        try {
            String result = work.get();
            say("%-12s%s (%s)".formatted(name, result, seconds(begin)));
        } finally {
            running.remove(name);
        }
    }

    private void signOfLife() {
        if (!running.isEmpty()) {
            say(running.entrySet().stream()
                    .map(step -> step.getKey() + " " + seconds(step.getValue()))
                    .collect(Collectors.joining(", ", "  … at work: ", "")));
        }
    }

    static String seconds(Instant since) {
        return "%.1f s".formatted(Duration.between(since, Instant.now()).toMillis() / 1000.0);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
