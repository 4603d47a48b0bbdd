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
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** Where a time is held while its citizen says who comes. */
@Path("communities/{slug}/holds")
@ActsFor(ActsFor.Whom.CITIZEN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HoldsResource {

    @Inject
    BookingDesk desk;

    /**
     * 201 with the key that books the time, or lets it go; the same idempotency key with another time holds that instead.
     * 409 {@code slot-taken}; 422 {@code invalid-input}, {@code idempotency-key-reused}.
     */
    @POST
    public Response hold(HoldBody body, @HeaderParam(IdempotencyKey.HEADER) String key, @Context UriInfo here) {
        return BookedBody.created(desk.hold(Sent.body(body).wish(), IdempotencyKey.of(key)), here);
    }
}
