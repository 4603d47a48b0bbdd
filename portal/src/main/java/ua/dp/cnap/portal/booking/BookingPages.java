package ua.dp.cnap.portal.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.IdempotencyKeyReused;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.booking.SlotTaken;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.fairness.PersonLimit;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.office.OfficePaused;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.portal.Visit;

/** Booking: service, office, day and time, who comes. The address holds what is chosen; the last step is a form. */
@Path("/")
@RequestScoped
public class BookingPages {

    private static final String BOOKING = "{slug: " + Slugs.PATTERN + "}/booking";

    @Inject
    Pages pages;

    @Inject
    Visit visit;

    @Inject
    ServiceList services;

    @Inject
    OfficeDirectory offices;

    @Inject
    BookingDesk desk;

    @Inject
    MyAppointment mine;

    @Inject
    BookingSteps steps;

    @GET
    @Path(BOOKING)
    public Response step(@BeanParam BookingQuery chosen) {
        if (chosen.service.isEmpty()) {
            return pages.show("booking/service", steps.services(chosen.q.strip()));
        }
        OfferedService service = services.bySlug(chosen.service);
        List<Office> giving = offices.giving(service.service().id());
        Optional<Office> office = chosen.office(giving);
        if (office.isEmpty()) {
            return pages.show("booking/office", steps.offices(service, giving, chosen.filters()));
        }
        return chosen.at().isPresent()
                ? pages.show(
                        "booking/details",
                        steps.details(service, office.get(), chosen.at().get()))
                : pages.show("booking/time", steps.time(service, office.get(), chosen));
    }

    @POST
    @Path(BOOKING)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(@BeanParam BookingForm form) {
        OfferedService service = services.bySlug(form.service());
        try {
            BookingWish wish = form.wish(service.service().id(), visit.language());
            BookedAppointment booked =
                    form.held().isEmpty() ? desk.book(wish, form.key()) : desk.bookHeld(wish, form.held());
            return pages.go("/my/" + booked.manageKey() + "?notice=booked");
        } catch (SlotTaken taken) {
            return again(409, steps.taken(service, form, taken));
        } catch (PersonLimit limit) {
            return again(409, steps.limited(service, form, limit));
        } catch (OfficePaused paused) {
            return again(409, steps.paused(service, form));
        } catch (InvalidInput wrong) {
            return again(422, steps.corrected(service, form, wrong));
        } catch (IdempotencyKeyReused reused) {
            return again(422, steps.sentAlready(service, form));
        }
    }

    /** Where a page that answered a press is opened again, in the other language for instance. */
    @GET
    @Path(BOOKING + "/hold")
    public Response again() {
        return pages.go(visit.home() + "/booking");
    }

    /** Holds the time that was pressed. */
    @POST
    @Path(BOOKING + "/hold")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hold(@BeanParam HoldForm form) {
        OfferedService service = services.bySlug(form.service);
        try {
            BookedAppointment held = desk.hold(form.wish(service.service().id(), visit.language()), form.key);
            if (!form.instead.isEmpty() && !form.instead.equals(held.manageKey())) {
                mine.letGo(form.instead);
            }
            return pages.go("/my/" + held.manageKey());
        } catch (SlotTaken taken) {
            return otherTimes(409, service, form, "booking.taken");
        } catch (OfficePaused paused) {
            return otherTimes(409, service, form, "booking.paused");
        } catch (IdempotencyKeyReused reused) {
            return otherTimes(409, service, form, "booking.taken");
        } catch (InvalidInput wrong) {
            return otherTimes(422, service, form, steps.refusal(wrong));
        }
    }

    private Response otherTimes(int status, OfferedService service, HoldForm form, String refusal) {
        return pages.show(status, "booking/time", steps.otherTimes(service, form, refusal))
                .build();
    }

    private Response again(int status, DetailsStep step) {
        return pages.show(status, "booking/details", step).build();
    }
}
