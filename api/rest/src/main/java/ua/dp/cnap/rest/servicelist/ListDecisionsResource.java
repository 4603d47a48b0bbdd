package ua.dp.cnap.rest.servicelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.servicelist.DecisionDesk;
import ua.dp.cnap.servicelist.DecisionFile;
import ua.dp.cnap.servicelist.ListDecisions;
import ua.dp.cnap.tenancy.StaffRole;

/** By which decisions the list was approved; the first is in force. */
@Path("centre/services/decisions")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ListDecisionsResource {

    @Inject
    DecisionDesk desk;

    @Inject
    ListDecisions decisions;

    /** The latest first. */
    @GET
    public Page<ListDecisionBody> all() {
        return new Page<>(decisions.all().stream().map(ListDecisionBody::of).toList(), null);
    }

    /** 201 with a Location; 422 naming fields, {@code said-twice} for one that is written down already. */
    @POST
    public Response add(NewDecisionBody sent, @Context UriInfo here) {
        UUID id = desk.add(Sent.body(sent).body(), sent.number(), sent.decidedOn());
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    /** 204; 409 {@code changed-meanwhile}; 422 naming fields. */
    @PUT
    @Path("{id}")
    public void change(@PathParam("id") String id, NewDecisionBody sent) {
        desk.change(
                Parameter.id("id", id),
                Sent.body(sent).body(),
                sent.number(),
                sent.decidedOn(),
                Sent.version(sent.version()));
    }

    /** 204, also when there was none. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String id) {
        desk.remove(Parameter.id("id", id));
    }

    /** The text as a PDF. 204; 413; 404 {@code no-such-decision}; 422 {@code not-a-pdf}. */
    @PUT
    @Path("{id}/file")
    @Consumes("application/pdf")
    public void attach(@PathParam("id") String id, @QueryParam("name") String name, byte[] content) {
        String called = Parameter.text("name", name);
        desk.attach(Parameter.id("id", id), new DecisionFile(called == null ? "decision.pdf" : called, content));
    }
}
