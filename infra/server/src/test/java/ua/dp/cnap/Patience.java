package ua.dp.cnap;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what a timer of the application does by itself. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** @throws AssertionError if it does not come true within half a minute */
    public static void until(BooleanSupplier come) {
        Instant end = Instant.now().plus(LONGEST);
        while (!come.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("did not happen within " + LONGEST);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
