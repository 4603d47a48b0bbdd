package ua.dp.cnap.rest.roster;

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
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.roster.Absence;
import ua.dp.cnap.roster.AbsenceDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** Who is away. */
@Path("centre/absences")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AbsencesResource {

    @Inject
    AbsenceDesk desk;

    /** Those that go on today or are still to come. */
    @GET
    public Page<AbsenceBody> coming(@BeanParam Paging paging) {
        return paging.of(desk.coming(), absence -> absence.id().toString(), AbsenceBody::of);
    }

    /** 201 with a Location; 404 {@code no-such-colleague}; 409 {@code touches-bookings}; 422 naming the fields. */
    @POST
    public Response add(AbsenceWishBody body, @Context UriInfo here) {
        Absence absence = Sent.body(body).as(UUID.randomUUID(), 0);
        List<Rearranged> done = desk.add(absence, DecisionBody.decisions(body.decisions()));
        return Response.created(here.getAbsolutePathBuilder()
                        .path(absence.id().toString())
                        .build())
                .entity(DoneBody.of(done))
                .build();
    }
}
