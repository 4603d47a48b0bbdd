package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.office.HoursDesk;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The weekly hours of an office, for those who configure it. */
@Path("centre/offices/{id}/hours")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HoursResource {

    @Inject
    OfficeDirectory offices;

    @Inject
    HoursDesk desk;

    /** 404 {@code no-such-office}. */
    @GET
    public HoursBody hours(@PathParam("id") UUID id) {
        return HoursBody.of(offices.byId(id));
    }

    /** 404; 409 {@code changed-meanwhile}, {@code touches-bookings}; 422 with the rules of the law that would be broken. */
    @PUT
    public DoneBody change(@PathParam("id") UUID id, NewHoursBody body) {
        NewHoursBody wish = NewHoursBody.needed(body);
        return DoneBody.of(desk.change(id, wish.week(), wish.version(), DecisionBody.decisions(wish.decisions())));
    }
}
