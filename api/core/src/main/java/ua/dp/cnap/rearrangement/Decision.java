package ua.dp.cnap.rearrangement;

import java.io.Serializable;
import java.util.UUID;

/** What the head wants to become of one visit that a change would break. */
public sealed interface Decision extends Serializable {

    UUID appointmentId();

    /** The visitor comes at another time; if somebody takes that time meanwhile, the head is asked again. */
    record Move(UUID appointmentId, NewTime to) implements Decision {}

    /** The visitor is received as promised, although the hours, the lane or the service no longer fit. */
    record Keep(UUID appointmentId) implements Decision {}

    /** The visit does not take place. */
    record Cancel(UUID appointmentId) implements Decision {}
}
