package ua.dp.cnap.rest.equipment;

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
import ua.dp.cnap.equipment.Equipment;
import ua.dp.cnap.equipment.EquipmentDesk;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** What the centre works with. */
@Path("centre/equipment")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class EquipmentResource {

    @Inject
    EquipmentDesk desk;

    /** By kind and name; of one office with {@code office}. */
    @GET
    public Page<EquipmentBody> all(@QueryParam("office") String office, @BeanParam Paging paging) {
        UUID officeId = Parameter.id("office", office);
        List<Equipment> equipment = officeId == null ? desk.all() : desk.in(officeId);
        return paging.of(equipment, e -> e.id().toString(), EquipmentBody::of);
    }

    /** 201; 404 {@code no-such-office}; 422. */
    @POST
    public Response add(EquipmentWishBody body, @Context UriInfo here) {
        UUID id = desk.add(Sent.body(body).wish(), body.reason());
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(EquipmentBody.of(desk.byId(id)))
                .build();
    }
}
