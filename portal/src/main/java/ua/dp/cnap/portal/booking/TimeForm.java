package ua.dp.cnap.portal.booking;

import java.util.UUID;

/**
 * What a press on a time sends along.
 *
 * @param action where it is sent
 * @param key made when the calendar is shown: pressing twice holds once
 * @param instead the key of a hold that goes once another time is held; empty if there is none
 */
public record TimeForm(String action, String service, String office, String key, String instead) {

    static TimeForm to(String action, String service, UUID office, String instead) {
        return new TimeForm(
                action, service, office.toString(), UUID.randomUUID().toString(), instead);
    }
}
