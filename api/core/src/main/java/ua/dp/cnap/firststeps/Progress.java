package ua.dp.cnap.firststeps;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a centre has of what it needs.
 *
 * @param firstTime the first time that a lane is free from now on; null while there is none
 */
public record Progress(Set<Step> done, Instant firstTime) implements Serializable {

    public Progress {
        done = Set.copyOf(done);
    }

    public boolean isComplete() {
        return done.size() == Step.values().length;
    }

    /** The first step that is still to do. */
    public Optional<Step> next() {
        for (Step step : Step.values()) {
            if (!done.contains(step)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
