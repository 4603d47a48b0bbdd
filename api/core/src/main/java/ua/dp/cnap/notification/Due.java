package ua.dp.cnap.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message whose time has come, with all that its words need; holds personal data.
 *
 * @param edition grows with every change of the visit
 * @param was the time that was promised before the change
 * @param key reaches the visit; for the link in the message and nowhere else
 * @param confirmation the code that makes the booking count; empty unless the message asks for it
 */
public record Due(
        UUID communityId,
        UUID id,
        Channel channel,
        News news,
        String recipient,
        String language,
        int attempts,
        UUID appointmentId,
        int edition,
        String code,
        Instant startsAt,
        Instant endsAt,
        Optional<Instant> was,
        String service,
        Place place,
        Centre centre,
        Optional<String> key,
        Optional<String> confirmation) {

    /** Where the visit is. */
    public record Place(String name, String address, String settlement, Optional<String> phone) {}

    /** Whose visit it is. */
    public record Centre(
            String slug,
            String name,
            String nameEn,
            Optional<String> genitive,
            Optional<String> senderName,
            Optional<String> phone,
            Optional<String> email,
            String colour,
            String ink,
            boolean diiaCentreMark) {}

    Due with(Optional<String> key, Optional<String> confirmation) {
        return new Due(
                communityId,
                id,
                channel,
                news,
                recipient,
                language,
                attempts,
                appointmentId,
                edition,
                code,
                startsAt,
                endsAt,
                was,
                service,
                place,
                centre,
                key,
                confirmation);
    }

    @Override
    public String toString() {
        return "message " + id; // never the person
    }
}
