package ua.dp.cnap.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/**
 * Has reminders written every few minutes, and at start what was missed meanwhile. Each node has one; what one has written,
 * the others leave alone. Reminders are written long before they are sent, so no minute of it matters.
 */
@ApplicationScoped
class ReminderTimer {

    private static final Logger LOG = System.getLogger(ReminderTimer.class.getName());
    private static final int FIRST_SECONDS = 20;
    private static final int PERIOD_SECONDS = 300;
    private static final int AT_A_TIME = 500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Reminders reminders;

    @Inject
    Clock clock;

    private ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = executor.scheduleWithFixedDelay(this::tick, FIRST_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (ticking != null) {
            ticking.cancel(true);
        }
    }

    private void tick() {
        try {
            CurrentScope.run(new Scope.Calendar(), this::writeAll);
        } catch (RuntimeException e) { // an exception that escaped would end the timer for good
            LOG.log(Level.WARNING, "Reminders could not be written; trying again later", e);
        }
    }

    private void writeAll() {
        Reminders.Place at = Reminders.Place.first(clock.instant());
        while (at != null) {
            at = reminders.write(at, AT_A_TIME);
        }
    }
}
