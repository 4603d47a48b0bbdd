package ua.dp.cnap.portal.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.portal.FormErrors;

/**
 * The last step: who comes.
 *
 * @param held the time waits until then; empty if it is only taken when the form is sent
 * @param refusal text key of why the chosen time cannot be had; empty if nothing is wrong with it
 * @param alternatives free times to choose instead
 * @param forResidents whether the citizen has to say to live in the community
 * @param controller who receives the data
 */
public record DetailsStep(
        String action,
        List<Choice> choices,
        BookingForm form,
        Optional<Held> held,
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
