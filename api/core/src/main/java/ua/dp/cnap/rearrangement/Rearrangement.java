package ua.dp.cnap.rearrangement;

import java.util.List;
import java.util.UUID;

/** Makes booked visits fit a changed configuration. To be called last in the transaction of the change. */
public interface Rearrangement {

    /**
     * Computes services and free time of the offices anew and looks for coming visits that no longer fit. One that another
     * lane can take at the same time and office passes there: its person notices nothing. For each other one the decision
     * is carried out. Bookings under way are waited for and counted.
     *
     * @param offices those that the change concerns, always in the same order, so that two changes do not block each other
     * @return the visits that were moved or cancelled by a decision
     * @throws TouchesBookings if a visit has no decision, or its new time was taken meanwhile; rolls the change back
     */
    List<Rearranged> settle(List<UUID> offices, Decisions decisions);
}
