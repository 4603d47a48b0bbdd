package ua.dp.cnap.portal.booking;

import java.time.Instant;
import java.util.List;
import ua.dp.cnap.portal.FormErrors;

/**
 * The last step: who comes.
 *
 * @param refusal text key of why the chosen time cannot be had; empty if nothing is wrong with it
 * @param alternatives free times to choose instead
 * @param forResidents whether the citizen has to say to live in the community
 * @param controller who receives the data
 */
public record DetailsStep(
        String action,
        List<Choice> choices,
        BookingForm form,
        FormErrors errors,
        String refusal,
        List<Instant> alternatives,
        boolean forResidents,
        String controller,
        String privacyPath) {

    public boolean isTaken() {
        return !refusal.isEmpty();
    }
}
