package ua.dp.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.Filter;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.booking.MyAnswers;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.portal.FormErrors;
import ua.dp.cnap.portal.PublicAddress;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.portal.office.OfficeCards;
import ua.dp.cnap.ui.CalendarFile;
import ua.dp.cnap.ui.Formats;

/** Puts together what the pages of the one own appointment show. */
@ApplicationScoped
class OwnPages {

    private static final Set<String> NOTICES = Set.of("booked", "moved", "cancelled", "coming");

    @Inject
    Visit visit;

    @Inject
    OfficeDirectory offices;

    @Inject
    ServiceDirectory services;

    @Inject
    FreeTimes freeTimes;

    @Inject
    MyAnswers answers;

    @Inject
    PublicAddress address;

    @Inject
    OfficeCards cards;

    @Inject
    Clock clock;

    AppointmentPage appointment(String notice) {
        BookedAppointment own = visit.appointment();
        Office office = offices.byId(own.officeId());
        AdministrativeService service = services.byId(own.serviceId());
        return new AppointmentPage(
                path(),
                address.of(visit.language().prefix() + path()),
                own.status(),
                isChangeable(),
                own.code(),
                own.startsAt(),
                own.endsAt(),
                service.title(),
                cards.of(office, own.startsAt()),
                phone(office),
                visit.home() + "/booking?service=" + service.slug(),
                Optional.of(notice).filter(NOTICES::contains).filter(n -> own.status() != Status.PENDING),
                answers.hasSaidComing(own));
    }

    boolean isHeld() {
        return visit.appointment().status() == Status.HELD;
    }

    /** Where somebody goes who does not want to book. */
    String home() {
        return visit.home();
    }

    /** @param typed the code so far, as it was typed or stood in the link */
    ConfirmForm toConfirm(String typed, FormErrors errors) {
        BookedAppointment own = visit.appointment();
        return new ConfirmForm(
                path(), own.startsAt(), Optional.ofNullable(own.heldUntil()), typed.replaceAll("[^0-9 ]", ""), errors);
    }

    FormErrors onConfirmation(InvalidInput wrong) {
        return new FormErrors(wrong.errors().stream()
                .map(e -> new FormErrors.OnField("confirmation", "error.confirmation." + e.code()))
                .toList());
    }

    boolean isChangeable() {
        return visit.appointment().changeableAt(clock.instant());
    }

    ConfirmPage confirm(Instant at) {
        return new ConfirmPage(path(), visit.appointment().startsAt(), at);
    }

    MovePage times(BookingQuery chosen, String refusal) {
        BookedAppointment own = visit.appointment();
        Office office = offices.byId(own.officeId());
        FreeCalendar calendar = FreeCalendar.of(
                freeTimes.of(own.errand(), own.officeId(), null, null, Filter.NONE),
                path() + "/move?",
                chosen.day(),
                chosen.month(),
                clock.instant().atZone(Formats.ZONE).toLocalDate(),
                phone(office),
                visit.texts());
        return new MovePage(path(), own.startsAt(), refusal, office.pause(), calendar);
    }

    String calendarFile(AppointmentPage page) {
        return new CalendarFile(
                        visit.appointment().id(),
                        visit.appointment().edition(),
                        page.startsAt(),
                        page.endsAt(),
                        visit.texts().get("ics.summary", page.service()),
                        page.office().name() + ", " + page.office().place(),
                        visit.texts().get("ics.description", page.code(), page.link()))
                .published(clock.instant());
    }

    String path() {
        return "/my/" + visit.appointment().manageKey();
    }

    private Optional<String> phone(Office office) {
        return Optional.ofNullable(office.phone()).or(visit::phone);
    }
}
