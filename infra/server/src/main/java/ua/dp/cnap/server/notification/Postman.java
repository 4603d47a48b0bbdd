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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Goes every few seconds; stays at home when there is no mail server. Each node has one, and they share the work. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());
    private static final int PAUSE_SECONDS = 3;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OpenRoute route;

    @Inject
    MailRound round;

    private ScheduledFuture<?> walking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        route.server()
                .ifPresentOrElse(
                        server -> walking = executor.scheduleWithFixedDelay(
                                () -> walk(server), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS),
                        () -> LOG.log(Level.INFO, "CNAP_SMTP_HOST is not set: e-mails wait until it is"));
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        if (walking != null) {
            walking.cancel(true);
        }
    }

    private void walk(MailServer server) {
        try {
            round.walk(server);
        } catch (RuntimeException e) { // an exception that escaped would end the timer for good
            LOG.log(Level.WARNING, "The outbox could not be emptied; trying again soon", e);
        }
    }
}
