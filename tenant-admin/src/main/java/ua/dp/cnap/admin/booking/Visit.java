package ua.dp.cnap.admin.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.booking.Appointment;
import ua.dp.cnap.booking.Status;

/**
 * One line of the desk: an appointment with the words that are shown for it.
 *
 * @param coming whether the citizen has said so
 */
record Visit(
        UUID id,
        String code,
        String name,
        String phone,
        String service,
        String lane,
        Instant startsAt,
        Instant endsAt,
        Status status,
        boolean coming)
        implements Serializable {

    static Visit of(AgendaEntry entry, boolean coming) {
        Appointment a = entry.appointment();
        String name = Stream.of(a.surname(), a.givenName(), a.patronymic())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Visit(
                a.id(),
                a.code(),
                name.isEmpty() ? Speech.text("desk.erased") : name,
                Objects.requireNonNullElse(a.phone(), ""),
                errand(entry),
                entry.laneName(),
                a.startsAt(),
                a.endsAt(),
                a.status(),
                coming);
    }

    /** The last part of the text key for how it stands. */
    String standing() {
        return coming && status == Status.BOOKED ? "COMING" : status.name();
    }

    /** All services, and for how many people they are if not for one. */
    private static String errand(AgendaEntry entry) {
        String services = String.join("; ", entry.titles());
        int people = entry.appointment().people();
        return people == 1 ? services : Speech.text("desk.people", services, people);
    }

    /** Whether every word that was typed begins a part of the name, or stands in the code or the phone. */
    boolean isLike(String typed) {
        String names = " " + simple(name);
        return Stream.of(simple(typed).split(" "))
                .allMatch(word -> names.contains(" " + word) || simple(code).contains(word) || digits(word));
    }

    private boolean digits(String word) {
        String digits = word.replaceAll("\\D", "");
        return digits.length() >= 3 && phone.contains(digits);
    }

    private static String simple(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[’ʼ'`\\-]", "").strip().replaceAll("\\s+", " ");
    }

    /** Without the person: this may end in a log. */
    @Override
    public String toString() {
        return "Visit[" + id + " " + status + "]";
    }
}
