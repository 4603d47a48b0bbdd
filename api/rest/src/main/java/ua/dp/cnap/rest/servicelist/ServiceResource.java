package ua.dp.cnap.rest.servicelist;

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
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.servicelist.OwnServiceDesk;
import ua.dp.cnap.servicelist.ServiceDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** One service of the list. */
@Path("centre/services/{id}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ServiceResource {

    @Inject
    ServiceDesk desk;

    @Inject
    OwnServiceDesk own;

    /** 404 {@code no-such-service}. */
    @GET
    public ServiceOnListBody read(@PathParam("id") String id) {
        return ServiceOnListBody.of(desk.byId(Parameter.id("id", id)));
    }

    /** Gives it by these rules. 409 {@code changed-meanwhile}, {@code touches-bookings}; 422 naming fields. */
    @PUT
    public DoneBody give(@PathParam("id") String id, GivingBody body) {
        return DoneBody.of(desk.give(
                Parameter.id("id", id),
                Sent.body(body).settings(),
                Sent.version(body.version()),
                body.reason(),
                DecisionBody.decisions(body.decisions())));
    }

    /** 409 {@code changed-meanwhile}, {@code touches-bookings}; 422 {@code mandatory-without-reason}. */
    @POST
    @Path("withdrawal")
    public DoneBody withdraw(@PathParam("id") String id, WithdrawalBody body) {
        return DoneBody.of(desk.withdraw(
                Parameter.id("id", id),
                Sent.version(Sent.body(body).version()),
                body.reason(),
                DecisionBody.decisions(body.decisions())));
    }

    /** Of one of the community's own. 404 {@code no-such-service}; 409 {@code changed-meanwhile}; 422 naming fields. */
    @PUT
    @Path("words")
    public ServiceOnListBody word(@PathParam("id") String id, OwnServiceBody body) {
        own.change(Parameter.id("id", id), Sent.body(body).words(), Sent.version(body.version()));
        return read(id);
    }
}
