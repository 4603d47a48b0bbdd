package ua.dp.cnap.rest.booking;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.booking.Appointment;
import ua.dp.cnap.booking.Channel;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.rest.Kyiv;

/**
 * An appointment as the desk sees it, with the citizen's data.
 *
 * @param coming whether the citizen has said so, for the time that is booked now; null where that was not asked
 */
record AgendaEntryBody(
        UUID id,
        String code,
        Status status,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        UUID officeId,
        String laneName,
        UUID serviceId,
        String serviceTitle,
        List<UUID> services,
        List<String> serviceTitles,
        int people,
        String surname,
        String givenName,
        String patronymic,
        String phone,
        String email,
        String language,
        Channel channel,
        UUID bookedBy,
        Boolean coming) {

    static AgendaEntryBody of(AgendaEntry entry) {
        return of(entry, null);
    }

    static AgendaEntryBody of(AgendaEntry entry, Boolean coming) {
        Appointment appointment = entry.appointment();
        return new AgendaEntryBody(
                appointment.id(),
                appointment.code(),
                appointment.status(),
                Kyiv.time(appointment.startsAt()),
                Kyiv.time(appointment.endsAt()),
                appointment.officeId(),
                entry.laneName(),
                appointment.serviceId(),
                entry.serviceTitle(),
                appointment.errand().services(),
                entry.titles(),
                appointment.errand().people(),
                appointment.surname(),
                appointment.givenName(),
                appointment.patronymic(),
                appointment.phone(),
                appointment.email(),
                appointment.language(),
                appointment.channel(),
                appointment.bookedBy(),
                coming);
    }

    @Override
    public String toString() {
        return "appointment " + id; // never the person's data
    }
}
