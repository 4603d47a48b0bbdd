package ua.dp.cnap.booking;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** Looks every few seconds for what has lapsed. Each lapse is a transaction of its own; two nodes do not disturb each other. */
@ApplicationScoped
class LapseTimer {

    private static final Logger LOG = System.getLogger(LapseTimer.class.getName());
    private static final int PERIOD_SECONDS = 5;
    private static final int BATCH = 500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Lapses lapses;

    private ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = executor.scheduleWithFixedDelay(this::tick, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (ticking != null) {
            ticking.cancel(true);
        }
    }

    private void tick() {
        try {
            CurrentScope.run(new Scope.Calendar(), () -> {
                List<Lapses.Due> due = lapses.due(BATCH);
                due.forEach(lapse -> Attempts.of(() -> lapses.lapse(lapse)));
            });
        } catch (RuntimeException e) { // an exception that escaped would end the timer for good
            LOG.log(Level.WARNING, "Times that lapsed could not be given back; trying again soon", e);
        }
    }
}
