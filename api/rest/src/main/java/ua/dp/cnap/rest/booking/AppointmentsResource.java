package ua.dp.cnap.rest.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.rest.IdempotencyKey;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** Where citizens book in a community. */
@Path("communities/{slug}/appointments")
@ActsFor(ActsFor.Whom.CITIZEN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AppointmentsResource {

    @Inject
    BookingDesk desk;

    /**
     * 201 with a Location and the manage key, the same again for the same idempotency key; 409 {@code slot-taken} with the
     * nearest free times when somebody was faster; 422 {@code invalid-input}, {@code idempotency-key-reused}.
     *
     * @param held the key of a hold that becomes the booking; null to take the time now
     */
    @POST
    public Response book(
            NewAppointmentBody body,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @HeaderParam(ManageKey.HEADER) String held,
            @Context UriInfo here) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        return BookedBody.created(
                held == null
                        ? desk.book(body.wish(), IdempotencyKey.of(key))
                        : desk.bookHeld(body.wish(), ManageKey.of(held)),
                here);
    }
}
