package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import ua.dp.cnap.office.OfficeDesk;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The offices of the centre, for those who configure it. */
@Path("centre/offices")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CentreOfficesResource {

    @Inject
    OfficeDesk desk;

    /** All, main offices first, those that were closed last. */
    @GET
    public Page<CentreOfficeBody> all(@BeanParam Paging paging) {
        return paging.of(desk.all(), o -> o.id().toString(), CentreOfficeBody::of);
    }

    /** 201; 422. It can be booked at once, with the services of the office it belongs to. */
    @POST
    public Response open(OfficeWishBody body, @Context UriInfo here) {
        UUID id = desk.open(Sent.body(body).wish(), body.week(), body.reason());
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(CentreOfficeBody.of(desk.byId(id)))
                .build();
    }
}
