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
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.office.ExceptionDesk;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.rearrangement.RemovalBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The days of an office that are not as usual, for those who configure it. */
@Path("centre/offices/{id}/exceptions")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ExceptionsResource {

    @Inject
    ExceptionDesk desk;

    /** Those of the office and of the whole centre, from today on. */
    @GET
    public Page<ExceptionBody> coming(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.of(desk.coming(id), e -> e.id().toString(), ExceptionBody::of);
    }

    /** All or none. 404; 409 {@code touches-bookings}; 422 with the field of the first that is wrong. */
    @POST
    public DoneBody add(@PathParam("id") UUID id, NewExceptionsBody body) {
        List<HoursException> wishes = NewExceptionsBody.of(body, id);
        return DoneBody.of(desk.add(wishes, DecisionBody.decisions(body.decisions())));
    }

    /** Also when it is gone already; 409 {@code touches-bookings}. */
    @POST
    @Path("{exception}/removal")
    public DoneBody remove(@PathParam("exception") UUID exception, RemovalBody body) {
        return DoneBody.of(desk.remove(exception, RemovalBody.decisions(body)));
    }
}
