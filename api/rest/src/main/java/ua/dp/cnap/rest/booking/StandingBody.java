package ua.dp.cnap.rest.booking;

import java.util.UUID;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.rest.Sent;

/** What the desk says of a visitor. */
record StandingBody(Said status) {

    /** RESUMED: was put down as served, and is not, or was by mistake; only on the day of the visit. */
    enum Said {
        ARRIVED,
        SERVED,
        MISSED,
        RESUMED
    }

    void say(Agenda agenda, UUID visit) {
        switch (Sent.needed("status", status)) {
            case ARRIVED -> agenda.arrived(visit);
            case SERVED -> agenda.served(visit);
            case MISSED -> agenda.missed(visit);
            case RESUMED -> agenda.resumed(visit);
        }
    }
}
