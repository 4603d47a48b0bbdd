package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.staff.OwnOffice;
import ua.dp.cnap.tenancy.UseCase;

/** Finds the visit that a caller speaks of. Scope: tenant; a starosta finds those of the own office only. */
@UseCase
public class VisitSearch {

    private static final int MOST = 20;
    private static final int FEWEST_DIGITS = 4;
    private static final int FEWEST_LETTERS = 2;
    private static final UUID ALL = new UUID(0, 0);

    private static final String ENTRY = """
            select new ua.dp.cnap.booking.AgendaEntry(a, l.name, s.title)
              from Appointment a
              join Lane l on l.id = a.laneId
              join AdministrativeService s on s.id = a.serviceId
             where (:office = :all or a.officeId = :office)
               and %s""";

    private static final String COMING = """
            a.startsAt >= :from
               and a.status in (ua.dp.cnap.booking.Status.PENDING, ua.dp.cnap.booking.Status.BOOKED,
                                ua.dp.cnap.booking.Status.ARRIVED)
               and (a.code = :code or a.phone like :phone or (lower(a.surname) like :first and lower(a.givenName) like :second))
             order by a.startsAt, a.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnOffice ownOffice;

    @Inject
    FurtherTitles titles;

    @Inject
    Clock clock;

    /**
     * Visits of today and later, in order of time, at most 20.
     *
     * @param typed a code, at least four digits of a phone, or how a surname begins and perhaps the given name
     */
    public List<AgendaEntry> coming(String typed) {
        String[] words = letters(typed).split(" ", 2);
        String digits = typed == null ? "" : typed.replaceAll("\\D", "");
        boolean named = words[0].length() >= FEWEST_LETTERS;
        return titles.all(entries(COMING)
                .setParameter(
                        "from",
                        BookingRules.day(clock.instant())
                                .atStartOfDay(WeeklyHours.KYIV)
                                .toInstant())
                .setParameter("code", Codes.normal(typed))
                .setParameter("phone", digits.length() < FEWEST_DIGITS ? "" : "%" + digits + "%")
                .setParameter("first", named ? words[0] + "%" : "")
                .setParameter("second", words.length == 1 ? "%" : words[1] + "%")
                .setMaxResults(MOST)
                .getResultList());
    }

    /** @throws NoSuchAppointment if there is none, or not at an office of this person */
    public AgendaEntry byId(UUID appointmentId) {
        return titles
                .all(entries("a.id = :id").setParameter("id", appointmentId).getResultList())
                .stream()
                .findFirst()
                .orElseThrow(NoSuchAppointment::new);
    }

    private TypedQuery<AgendaEntry> entries(String which) {
        return em.createQuery(ENTRY.formatted(which), AgendaEntry.class)
                .setParameter("office", ownOffice.only().orElse(ALL))
                .setParameter("all", ALL);
    }

    /** Small letters with the apostrophe that names are kept with; nothing that means something to {@code like}. */
    private static String letters(String typed) {
        return typed == null
                ? ""
                : typed.toLowerCase(Locale.ROOT)
                        .replaceAll("['ʼ`‘]", "’")
                        .replaceAll("[^\\p{L}\\p{M}’-]+", " ")
                        .strip();
    }
}
