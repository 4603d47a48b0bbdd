package ua.dp.cnap.rest.roster;

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
import java.util.UUID;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.rearrangement.RemovalBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.roster.AbsenceDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** One absence. */
@Path("centre/absences/{id}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AbsenceResource {

    @Inject
    AbsenceDesk desk;

    /** 404 {@code no-such-absence}. */
    @GET
    public AbsenceBody read(@PathParam("id") String id) {
        return AbsenceBody.of(desk.byId(Parameter.id("id", id)));
    }

    /** 404; 409 {@code touches-bookings}, {@code changed-meanwhile}; 422 naming the fields. */
    @PUT
    public DoneBody change(@PathParam("id") String id, AbsenceWishBody body) {
        UUID absence = Parameter.id("id", id);
        int version = Sent.version(Sent.body(body).version());
        return DoneBody.of(desk.change(body.as(absence, version), DecisionBody.decisions(body.decisions())));
    }

    /** 404; 409 {@code touches-bookings}. */
    @POST
    @Path("removal")
    public DoneBody remove(@PathParam("id") String id, RemovalBody body) {
        return DoneBody.of(desk.remove(Parameter.id("id", id), RemovalBody.decisions(body)));
    }
}
