package ua.dp.cnap.rest.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.roster.WorkplaceCard;
import ua.dp.cnap.roster.WorkplaceDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** The workplaces of a centre's offices. */
@Path("centre/workplaces")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WorkplacesResource {

    @Inject
    WorkplaceDesk desk;

    /** Of all offices unless {@code office} names one; closed ones too. */
    @GET
    public Page<WorkplaceBody> all(@QueryParam("office") String office, @BeanParam Paging paging) {
        UUID officeId = Parameter.id("office", office);
        List<WorkplaceCard> cards = desk.all().stream()
                .filter(card -> officeId == null || card.officeId().equals(officeId))
                .toList();
        return paging.of(cards, card -> card.id().toString(), WorkplaceBody::of);
    }

    /** 201 with a Location; 404 {@code no-such-office}; 422 naming the fields. Bookable at once: anyone serves there. */
    @POST
    public Response add(NewWorkplaceBody body, @Context UriInfo here) {
        UUID office = Sent.needed("officeId", Sent.body(body).officeId());
        UUID id = desk.add(office, body.name());
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(WorkplaceBody.of(desk.byId(id)))
                .build();
    }
}
