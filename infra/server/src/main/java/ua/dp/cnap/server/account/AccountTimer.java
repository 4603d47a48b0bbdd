package ua.dp.cnap.server.account;

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

/** Walks the round every few seconds, while there is a way to the login server. */
@ApplicationScoped
class AccountTimer {

    private static final Logger LOG = System.getLogger(AccountTimer.class.getName());
    private static final int PERIOD_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OpenDoor door;

    @Inject
    AccountRound round;

    private ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (door.isOpen()) {
            ticking = executor.scheduleWithFixedDelay(this::tick, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
        } else {
            LOG.log(Level.INFO, "CNAP_ACCOUNTS_CLIENT_SECRET is not set: invitations wait");
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (ticking != null) {
            ticking.cancel(true);
        }
    }

    private void tick() {
        try {
            door.server().ifPresent(round::walk);
        } catch (RuntimeException e) { // an exception that escaped would end the timer for good
            LOG.log(Level.WARNING, "Accounts could not be worked on; trying again later", e);
        }
    }
}
