package ua.dp.cnap.rest.servicelist;

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
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.servicelist.ListLine;
import ua.dp.cnap.servicelist.ListPart;
import ua.dp.cnap.servicelist.ListQuestion;
import ua.dp.cnap.servicelist.OwnServiceDesk;
import ua.dp.cnap.servicelist.ServiceDesk;
import ua.dp.cnap.servicelist.ServiceListDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** The list of the centre: the regional one, taken or not, and the services that the community added. */
@Path("centre/services")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ServiceListResource {

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    @Inject
    ServiceListDesk list;

    @Inject
    ServiceDesk desk;

    @Inject
    OwnServiceDesk own;

    /** By topic and title; with {@code q} what it may mean, the likest first. */
    @GET
    public Page<ListLineBody> all(
            @QueryParam("q") String q,
            @QueryParam("part") String part,
            @QueryParam("topic") String topic,
            @BeanParam Paging paging) {
        String text = Parameter.text("q", q);
        ListQuestion question = new ListQuestion(text == null ? "" : text, part(part), Parameter.text("topic", topic));
        List<ListLine> lines = list.page(question, 0, MOST);
        return paging.of(lines, line -> line.id().toString(), ListLineBody::of, USUAL, MOST);
    }

    /** Adds a service that the directory does not know; it is given once it is set up. 201 with a Location; 422. */
    @POST
    public Response add(OwnServiceBody body, @Context UriInfo here) {
        UUID id = own.add(Sent.body(body).words());
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(ServiceOnListBody.of(desk.byId(id)))
                .build();
    }

    private static ListPart part(String named) {
        try {
            return named == null || named.isBlank() ? ListPart.ALL : ListPart.valueOf(named);
        } catch (IllegalArgumentException e) {
            throw RefusedRequest.misshapen("part", "unknown");
        }
    }
}
