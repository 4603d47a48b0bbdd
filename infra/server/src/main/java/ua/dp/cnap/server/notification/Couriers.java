package ua.dp.cnap.server.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.Channels;

/** The channels that the settings open. */
@ApplicationScoped
class Couriers implements Channels {

    private final Map<Channel, Courier> open = new EnumMap<>(Channel.class);

    @Inject
    VisitMail mail;

    @Inject
    VisitNote note;

    @Inject
    Clock clock;

    @PostConstruct
    void read() {
        add(MailServer.ofTheSettings().map(server -> new MailCourier(server, mail, clock)));
        add(SmsGateway.ofTheSettings().map(gateway -> new SmsCourier(gateway, note)));
    }

    private void add(Optional<? extends Courier> courier) {
        courier.ifPresent(it -> open.put(it.channel(), it));
    }

    Collection<Courier> all() {
        return open.values();
    }

    @Override
    public boolean isOn(Channel channel) {
        return open.containsKey(channel);
    }
}
