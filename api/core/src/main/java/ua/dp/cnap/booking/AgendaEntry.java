package ua.dp.cnap.booking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An appointment as the desk shows it: with the lane that serves it and what was booked.
 *
 * @param serviceTitle of the service that is done first
 * @param furtherTitles of the services after it
 */
public record AgendaEntry(Appointment appointment, String laneName, String serviceTitle, List<String> furtherTitles) {

    public AgendaEntry(Appointment appointment, String laneName, String serviceTitle) {
        this(appointment, laneName, serviceTitle, List.of());
    }

    /** Titles of all services of the visit, in the order in which they are done. */
    public List<String> titles() {
        return Stream.concat(Stream.of(serviceTitle), furtherTitles.stream()).toList();
    }

    /** The services after the first. */
    Stream<UUID> further() {
        return appointment.further();
    }

    AgendaEntry with(Map<UUID, String> titles) {
        return new AgendaEntry(
                appointment,
                laneName,
                serviceTitle,
                further().map(titles::get).filter(Objects::nonNull).toList());
    }
}
