package ua.dp.cnap.rest.servicelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.servicelist.ListDecisions;

/** The decisions about the list of a community, for anybody. */
@Path("communities/{slug}/list-decisions")
@ActsFor(ActsFor.Whom.CITIZEN)
@ApplicationScoped
public class PublishedDecisionsResource {

    @Inject
    ListDecisions decisions;

    /** The latest first: it is in force. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<ListDecisionBody> all() {
        return new Page<>(decisions.all().stream().map(ListDecisionBody::of).toList(), null);
    }

    /** 404 {@code no-such-decision}, also where the text was not added. */
    @GET
    @Path("{id}/file")
    @Produces("application/pdf")
    public Response file(@PathParam("id") String id) {
        return Response.ok(decisions.file(Parameter.id("id", id)).content())
                .header("Content-Disposition", "attachment; filename=\"decision.pdf\"")
                .build();
    }
}
