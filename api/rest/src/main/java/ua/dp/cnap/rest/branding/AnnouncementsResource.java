package ua.dp.cnap.rest.branding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import ua.dp.cnap.community.AnnouncementDesk;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** What the centre announces to citizens, now and in days to come. */
@Path("centre/announcements")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AnnouncementsResource {

    @Inject
    AnnouncementDesk desk;

    @Context
    UriInfo address;

    @GET
    public Page<NoticeBody> coming(@BeanParam Paging paging) {
        return paging.of(desk.coming(), a -> a.id().toString(), NoticeBody::of);
    }

    /** 201 and where it is. */
    @POST
    public Response announce(NoticeBody body) {
        UUID id = desk.announce(NoticeBody.notice(body));
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    /** 204; 404 {@code no-such-announcement}. */
    @PUT
    @Path("{id}")
    public void change(@PathParam("id") UUID id, NoticeBody body) {
        desk.change(id, NoticeBody.notice(body));
    }

    /** 204, also when it was taken back already. */
    @DELETE
    @Path("{id}")
    public void takeBack(@PathParam("id") UUID id) {
        desk.takeBack(id);
    }
}
