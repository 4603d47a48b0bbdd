package ua.dp.cnap.portal.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.booking.NoSuchAppointment;
import ua.dp.cnap.booking.SlotTaken;
import ua.dp.cnap.office.OfficePaused;
import ua.dp.cnap.portal.FormErrors;
import ua.dp.cnap.portal.Pages;

/** The one own appointment: found by its link, or by code and phone; looked at, moved, cancelled. */
@Path("/my")
@RequestScoped
public class MyPages {

    private static final String KEY = "{key: [A-Za-z0-9_-]{16,64}}";

    @Inject
    Pages pages;

    @Inject
    MyAppointment appointments;

    @Inject
    OwnPages own;

    @Inject
    BookingSteps steps;

    @GET
    public Response find() {
        return pages.show("booking/find", FindForm.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(@BeanParam FindForm form) {
        try {
            return pages.go(
                    "/my/" + appointments.findByPhone(form.code(), form.phone()).manageKey());
        } catch (InvalidInput wrong) {
            return pages.show(422, "booking/find", form.with(FormErrors.of(wrong.errors())))
                    .build();
        } catch (NoSuchAppointment unknown) {
            FormErrors errors = FormErrors.of(List.of(new FieldError("code", "none")));
            return pages.show(404, "booking/find", form.with(errors)).build();
        }
    }

    @GET
    @Path(KEY)
    public Response show(@QueryParam("notice") @DefaultValue("") String notice) {
        return own.isHeld()
                ? pages.show("booking/details", steps.held())
                : pages.show("booking/appointment", own.appointment(notice));
    }

    /** A hold waits longer, for whoever needs more time to type; what was typed so far stays. */
    @POST
    @Path(KEY + "/longer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response longer(@PathParam("key") String key, @BeanParam BookingForm form) {
        appointments.holdLonger(null, key);
        return own.isHeld() ? pages.show("booking/details", steps.held(form)) : pages.go(own.path());
    }

    /** Where the page that answered the press is opened again. */
    @GET
    @Path(KEY + "/longer")
    public Response longer() {
        return pages.go(own.path());
    }

    /** Lets a hold go. */
    @POST
    @Path(KEY + "/leave")
    public Response leave(@PathParam("key") String key) {
        String home = own.home();
        appointments.letGo(key);
        return pages.go(home);
    }

    @GET
    @Path(KEY + "/confirm")
    public Response confirm(@QueryParam("code") @DefaultValue("") String code) {
        return pages.show("booking/confirm", own.toConfirm(code, FormErrors.NONE));
    }

    @POST
    @Path(KEY + "/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirmed(@PathParam("key") String key, @FormParam("confirmation") @DefaultValue("") String code) {
        try {
            appointments.confirm(null, key, code);
            return pages.go(own.path() + "?notice=booked");
        } catch (InvalidInput wrong) {
            return pages.show(422, "booking/confirm", own.toConfirm(code, own.onConfirmation(wrong)))
                    .build();
        }
    }

    @GET
    @Path(KEY + "/appointment.ics")
    public Response calendar() {
        AppointmentPage page = own.appointment("");
        return Response.ok(own.calendarFile(page), "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cnap-" + page.code() + ".ics\"")
                .build();
    }

    @GET
    @Path(KEY + "/move")
    public Response move(@BeanParam BookingQuery chosen) {
        if (!own.isChangeable()) {
            return pages.go(own.path());
        }
        return chosen.at().isPresent()
                ? pages.show("booking/moving", own.confirm(chosen.at().get()))
                : pages.show("booking/move", own.times(chosen, ""));
    }

    @POST
    @Path(KEY + "/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("key") String key, @FormParam("at") @DefaultValue("") String at) {
        try {
            appointments.move(null, key, null, BookingForm.required(at));
            return pages.go(own.path() + "?notice=moved");
        } catch (SlotTaken taken) {
            return refused(409, "booking.taken");
        } catch (OfficePaused paused) {
            return refused(409, "booking.paused");
        } catch (InvalidInput wrong) {
            return refused(422, "error.startsAt." + wrong.errors().getFirst().code());
        }
    }

    @GET
    @Path(KEY + "/cancel")
    public Response cancel() {
        return own.isChangeable() ? pages.show("booking/cancel", own.appointment("")) : pages.go(own.path());
    }

    @POST
    @Path(KEY + "/cancel")
    public Response cancel(@PathParam("key") String key) {
        appointments.cancel(null, key);
        return pages.go(own.path() + "?notice=cancelled");
    }

    private Response refused(int status, String why) {
        return pages.show(status, "booking/move", own.times(BookingQuery.nothing(), why))
                .build();
    }
}
