package ua.dp.cnap.rest.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.booking.MyAnswers;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The one appointment of a citizen. A missing key, a wrong key and a wrong code all answer 404: there is nothing to guess. */
@Path("appointments/{code}")
@ActsFor(ActsFor.Whom.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AppointmentResource {

    private static final String KEY = ManageKey.HEADER;

    @Inject
    MyAppointment mine;

    @Inject
    MyAnswers answers;

    /** 404 {@code no-such-appointment}. */
    @GET
    public BookedBody show(@PathParam("code") String code, @HeaderParam(KEY) String key) {
        return BookedBody.of(mine.find(code, key));
    }

    /** 404; 409 {@code slot-taken}, {@code appointment-not-changeable}; 422. All stays as it was unless all went well. */
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public BookedBody change(@PathParam("code") String code, @HeaderParam(KEY) String key, VisitChangeBody body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        return BookedBody.of(mine.change(code, key, body.change()));
    }

    /** Makes it count. 404; 409 {@code appointment-not-changeable}; 422 with how many attempts are left. */
    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public BookedBody confirm(@PathParam("code") String code, @HeaderParam(KEY) String key, ConfirmationBody body) {
        return BookedBody.of(mine.confirm(code, key, Sent.body(body).code()));
    }

    /** A hold waits longer, as far as holds may. 404. */
    @POST
    @Path("extension")
    public BookedBody holdLonger(@PathParam("code") String code, @HeaderParam(KEY) String key) {
        return BookedBody.of(mine.holdLonger(code, key));
    }

    /** 204, also when it was cancelled before; 404; 409 {@code appointment-not-changeable}. */
    @DELETE
    public void cancel(@PathParam("code") String code, @HeaderParam(KEY) String key) {
        mine.cancel(code, key);
    }

    /** 204, also when it was said before; 404; 409 {@code appointment-not-changeable}. */
    @PUT
    @Path("coming")
    public void coming(@PathParam("code") String code, @HeaderParam(KEY) String key) {
        answers.coming(code, key);
    }
}
