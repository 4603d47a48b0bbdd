package ua.dp.cnap.rest.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.roster.RosterDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** The week of everybody who works for a centre. */
@Path("centre/rosters")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RostersResource {

    @Inject
    RosterDesk desk;

    /** This week unless {@code day} lies in another. */
    @GET
    public Page<PersonWeekBody> week(@QueryParam("day") String day, @BeanParam Paging paging) {
        LocalDate asked = Parameter.day("day", day);
        return paging.of(
                desk.week(asked == null ? desk.today() : asked),
                week -> week.person().id().toString(),
                PersonWeekBody::of);
    }
}
