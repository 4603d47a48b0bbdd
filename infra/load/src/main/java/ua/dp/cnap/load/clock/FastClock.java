package ua.dp.cnap.load.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** A clock that runs ahead; put into the application of the second node, in the place of the application's own. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FastClock {

    public static final Duration AHEAD = Duration.ofSeconds(5);

    @Produces
    Clock clock() {
        return Clock.offset(Clock.systemUTC(), AHEAD);
    }
}
