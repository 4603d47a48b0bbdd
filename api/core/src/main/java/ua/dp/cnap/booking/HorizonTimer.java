package ua.dp.cnap.booking;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ua.dp.cnap.network.HolidaysChanged;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/**
 * Moves the horizon on at start and at every quarter of an hour, so also when a day begins: a paused office is then paused
 * on it. Does nothing when another node was faster.
 */
@ApplicationScoped
class HorizonTimer {

    private static final Logger LOG = System.getLogger(HorizonTimer.class.getName());
    private static final int PERIOD_MINUTES = 15;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Horizon horizon;

    @Inject
    Clock clock;

    private ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        executor.execute(this::tick);
        long period = TimeUnit.MINUTES.toSeconds(PERIOD_MINUTES);
        long toNext = period - clock.instant().getEpochSecond() % period;
        ticking = executor.scheduleAtFixedRate(this::tick, toNext, period, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (ticking != null) {
            ticking.cancel(true);
        }
    }

    /** At once, and again with every tick in case this node is stopped in between. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) HolidaysChanged changed) {
        executor.execute(this::tick);
    }

    private void tick() {
        try {
            long made = CurrentScope.call(new Scope.Calendar(), horizon::extend);
            long holidays = CurrentScope.call(new Scope.Calendar(), horizon::applyHolidays);
            if (holidays > 0) {
                LOG.log(Level.INFO, "Public holidays follow martial law: {0} lane days changed", holidays);
            }
            if (made > 0) {
                LOG.log(Level.INFO, "The booking horizon moved on: {0} lane days made", made);
            }
        } catch (RuntimeException e) { // an exception that escaped would end the timer for good
            LOG.log(Level.WARNING, "The booking horizon could not be moved on; trying again later", e);
        }
    }
}
