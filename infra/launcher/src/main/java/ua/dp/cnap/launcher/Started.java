package ua.dp.cnap.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What this run has started; stopped again, last first, if the run fails or is interrupted. */
final class Started {

    private final Deque<Runnable> stops = new ArrayDeque<>();
    private boolean over;

    /** Starts one thing more. After {@link #stopAll} nothing can be started any longer. */
    synchronized void start(Runnable start, Runnable stop) {
        if (over) {
            throw new Trouble("Interrupted.");
        }
        stops.push(stop);
        start.run();
    }

    synchronized void stopAll() {
        over = true;
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }
}
