package ua.dp.cnap.rest.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.staff.StaffDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** One member of staff. */
@Path("centre/staff/{id}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ColleagueResource {

    @Inject
    StaffDesk desk;

    /** 404 {@code no-such-colleague}. */
    @GET
    public ColleagueBody read(@PathParam("id") String id) {
        return ColleagueBody.of(desk.byId(Parameter.id("id", id)));
    }

    /** 409 {@code changed-meanwhile}, {@code last-head}, {@code has-left}; 403 {@code only-a-head}; 422 naming fields. */
    @PUT
    public ColleagueBody change(@PathParam("id") String id, ColleagueChangeBody body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        desk.change(Parameter.id("id", id), body.wish(), version(body.version()));
        return read(id);
    }

    /** 409 {@code touches-bookings} while visits are booked with the person and nothing was decided about them. */
    @POST
    @Path("departure")
    public DoneBody endEmployment(@PathParam("id") String id, LeavingBody body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        return DoneBody.of(desk.endEmployment(
                Parameter.id("id", id),
                body.leaving(),
                version(body.version()),
                DecisionBody.decisions(body.decisions())));
    }

    /** 204: it is tried again, now; the account's state says what became of it. */
    @POST
    @Path("invitation")
    public void sendAgain(@PathParam("id") String id) {
        desk.sendAgain(Parameter.id("id", id));
    }

    private static int version(Integer version) {
        if (version == null) {
            throw RefusedRequest.misshapen("version", "missing");
        }
        return version;
    }
}
