package ua.dp.cnap.rest.staff;

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
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.staff.StaffCard;
import ua.dp.cnap.staff.StaffDesk;
import ua.dp.cnap.staff.StaffQuestion;
import ua.dp.cnap.tenancy.StaffRole;

/** The people of a service centre. */
@Path("centre/staff")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StaffResource {

    @Inject
    StaffDesk desk;

    /** Colleagues by name; with {@code former=true} those who have left. */
    @GET
    public Page<ColleagueBody> all(
            @QueryParam("q") String q, @QueryParam("former") boolean former, @BeanParam Paging paging) {
        String text = Parameter.text("q", q);
        StaffQuestion question = new StaffQuestion(text == null ? "" : text, former);
        List<StaffCard> all = desk.page(question, 0, desk.count(question));
        return paging.of(all, c -> c.id().toString(), ColleagueBody::of);
    }

    /** 201 with a Location; 422 naming each wrong field; 403 {@code only-a-head}. */
    @POST
    public Response invite(InvitationBody body, @Context UriInfo here) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        UUID id = desk.invite(body.wish());
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(ColleagueBody.of(desk.byId(id)))
                .build();
    }
}
