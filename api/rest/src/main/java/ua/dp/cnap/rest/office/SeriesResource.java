package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.office.HoursSeries;
import ua.dp.cnap.office.SeriesDesk;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.rearrangement.RemovalBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The hours of an office that repeat, for those who configure it. */
@Path("centre/offices/{id}/series")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SeriesResource {

    @Inject
    SeriesDesk desk;

    /** Those that are not over. */
    @GET
    public Page<SeriesBody> coming(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.of(desk.coming(id), s -> s.id().toString(), SeriesBody::of);
    }

    /** 404; 409 {@code touches-bookings}; 422 with the field, or with the rules of the law that would be broken. */
    @POST
    public DoneBody add(@PathParam("id") UUID id, NewSeriesBody body) {
        HoursSeries series = NewSeriesBody.series(body, id);
        return DoneBody.of(desk.add(series, DecisionBody.decisions(body.decisions())));
    }

    /** Also when it is gone already; 409 {@code touches-bookings}; 422 if weeks without it would break the law. */
    @POST
    @Path("{series}/removal")
    public DoneBody remove(@PathParam("series") UUID series, RemovalBody body) {
        return DoneBody.of(desk.remove(series, RemovalBody.decisions(body)));
    }
}
