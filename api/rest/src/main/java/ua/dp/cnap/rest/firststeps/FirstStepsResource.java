package ua.dp.cnap.rest.firststeps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.firststeps.FirstSteps;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The way of a centre to its first bookable time. For those who configure it. */
@Path("centre/first-steps")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FirstStepsResource {

    @Inject
    FirstSteps steps;

    /** Read off the data at every request. */
    @GET
    public ProgressBody progress() {
        return ProgressBody.of(steps.progress());
    }
}
