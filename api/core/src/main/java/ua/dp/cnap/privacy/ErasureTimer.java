package ua.dp.cnap.privacy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/**
 * Lets the data of people go whose time is over: a while after the start and every quarter of an hour, in small
 * transactions. A node that is stopped in between loses nothing: what is left is found again.
 */
@ApplicationScoped
class ErasureTimer {

    private static final Logger LOG = System.getLogger(ErasureTimer.class.getName());
    private static final int FIRST_MINUTE = 5;
    private static final int PERIOD_MINUTES = 15;
    private static final int BATCH = 500;
    private static final int BATCHES = 40; // a heap of old data must not keep the database from its citizens

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Erasures erasures;

    private ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = executor.scheduleAtFixedRate(this::tick, FIRST_MINUTE, PERIOD_MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (ticking != null) {
            ticking.cancel(true);
        }
    }

    private void tick() {
        try {
            long erased = 0;
            for (int i = 0; i < BATCHES; i++) {
                long batch = CurrentScope.call(new Scope.Calendar(), () -> erasures.erase(BATCH));
                erased += batch;
                if (batch < BATCH) {
                    break;
                }
            }
            if (erased > 0) {
                LOG.log(Level.INFO, "The time of personal data was over: {0} visits have no person any more", erased);
            }
        } catch (RuntimeException e) { // an exception that escaped would end the timer for good
            LOG.log(Level.WARNING, "Personal data could not be erased; trying again later", e);
        }
    }
}
