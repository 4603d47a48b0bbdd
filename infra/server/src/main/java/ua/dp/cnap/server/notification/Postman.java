package ua.dp.cnap.server.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ua.dp.cnap.notification.Channel;

/**
 * Goes every few seconds, by each channel that is on for itself: a slow one keeps no other waiting. Each node has one, and
 * they share the work.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());
    private static final int PAUSE_SECONDS = 3;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Couriers couriers;

    @Inject
    DeliveryRound round;

    private final List<ScheduledFuture<?>> walking = new ArrayList<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        couriers.all()
                .forEach(courier -> walking.add(executor.scheduleWithFixedDelay(
                        () -> walk(courier), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS)));
        if (!couriers.isOn(Channel.EMAIL)) {
            LOG.log(Level.INFO, "CNAP_SMTP_HOST is not set: e-mails wait until it is");
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        walking.forEach(each -> each.cancel(true));
    }

    private void walk(Courier courier) {
        try {
            round.walk(courier);
        } catch (RuntimeException e) { // an exception that escaped would end the timer for good
            LOG.log(Level.WARNING, "The outbox could not be emptied; trying again soon", e);
        }
    }
}
