package ua.dp.cnap.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.booking.BookedAppointment;

/**
 * All that is kept of one person and the visit, as that person gets it.
 *
 * @param person empty once it was erased
 * @param consent what the person agreed to, and when; empty where nobody asked
 * @param erasedAt since when nothing is known of the person
 * @param appeal what the person said about a missed visit
 * @param messages what was told or is still to be told to the person
 */
public record OwnData(
        BookedAppointment visit,
        Instant bookedAt,
        Optional<Person> person,
        Optional<Consent> consent,
        Optional<Instant> erasedAt,
        Optional<Appeal> appeal,
        List<Told> messages) {

    /** Who comes. Patronymic and e-mail are null where none was given. */
    public record Person(String surname, String givenName, String patronymic, String phone, String email) {

        @Override
        public String toString() {
            return "a person"; // never the person's data: this ends up in logs
        }
    }

    /** What the person agreed to, in both languages. */
    public record Consent(Instant givenAt, int edition, String text, String textEn) {}

    /** Why the person did not come, in the own words, and what the centre answered; null while it has not. */
    public record Appeal(Instant at, String reason, String answer) {

        @Override
        public String toString() {
            return "an appeal"; // its words may tell of the person
        }
    }

    /** That there was a message; its words and its address are not kept. */
    public record Told(Instant at, String kind, String channel, String state) {}

    @Override
    public String toString() {
        return "the data of " + visit;
    }
}
