package ua.dp.cnap.office;

import java.io.Serializable;
import java.time.Instant;

/**
 * Reception is interrupted until further notice. Booked places are kept; of the day nothing more is given away.
 *
 * @param wholeCentre whether the whole centre is paused, and not this office alone
 */
public record Pause(Instant since, Cause cause, boolean wholeCentre) implements Serializable {

    public enum Cause {
        AIR_RAID_ALERT,
        POWER_CUT,
        STAFF,
        OTHER
    }
}
