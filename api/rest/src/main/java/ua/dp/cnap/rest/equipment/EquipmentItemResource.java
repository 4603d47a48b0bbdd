package ua.dp.cnap.rest.equipment;

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
import ua.dp.cnap.equipment.EquipmentDesk;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.rearrangement.VersionedRemovalBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** One piece of equipment. */
@Path("centre/equipment/{id}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class EquipmentItemResource {

    @Inject
    EquipmentDesk desk;

    /** 404 {@code no-such-equipment}. */
    @GET
    public EquipmentBody show(@PathParam("id") UUID id) {
        return EquipmentBody.of(desk.byId(id));
    }

    /** 404; 409 {@code changed-meanwhile}, {@code touches-bookings}; 422. */
    @PUT
    public DoneBody change(@PathParam("id") UUID id, EquipmentWishBody body) {
        return DoneBody.of(desk.change(
                id,
                Sent.body(body).wish(),
                Sent.version(body.version()),
                body.reason(),
                DecisionBody.decisions(body.decisions())));
    }

    /** The centre has it no more. 404; 409 {@code changed-meanwhile}, {@code touches-bookings}. */
    @POST
    @Path("removal")
    public DoneBody remove(@PathParam("id") UUID id, VersionedRemovalBody body) {
        return DoneBody.of(desk.remove(
                id, Sent.version(Sent.body(body).version()), body.reason(), DecisionBody.decisions(body.decisions())));
    }
}
