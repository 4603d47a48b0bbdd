package ua.dp.cnap.rest.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.fairness.BookingTermsDesk;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** By which rules the centre is booked, and how its time is shared among people. */
@Path("centre/booking-rules")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BookingRulesResource {

    @Inject
    BookingTermsDesk desk;

    @GET
    public BookingRulesBody rules() {
        return BookingRulesBody.of(desk.standing());
    }

    /** What holds now; 409 {@code changed-meanwhile}; 422 with every field that breaks a rule. */
    @PUT
    public BookingRulesBody set(BookingRulesBody body) {
        BookingRulesBody wish = Sent.body(body);
        desk.set(wish.terms(), wish.share(), Sent.version(wish.version()));
        return rules();
    }
}
