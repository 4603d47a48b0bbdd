package ua.dp.cnap.notification;

import java.util.Optional;
import java.util.UUID;

/** Knows the key for the link in a message. Keys are stored nowhere: it is derived when the message goes out. */
public interface VisitKeys {

    /** Empty if the visit can no longer be reached by a key of ours. Scope: worker, and a message must be waiting. */
    Optional<String> keyOf(UUID communityId, UUID appointmentId);

    /** What confirms a booking: only whoever reads the message learns it. */
    String confirmationOf(UUID appointmentId);
}
