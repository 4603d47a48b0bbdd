package ua.dp.cnap.fairness;

import java.util.Map;

/** Nobody came to so many visits of this phone that the centre takes no more online for some days; the desk still does. */
public class OnlineBookingBlocked extends PersonLimit {

    private static final long serialVersionUID = 1L;

    OnlineBookingBlocked() {
        super("online-booking-blocked", Map.of());
    }
}
