package ua.dp.cnap.rest.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.network.MartialLawDesk;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.rest.tenancy.Coordinators;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.StaffRole;

/** From when to when public holidays are working days. Coordinators say it. */
@Path("network/martial-law")
@ActsFor(value = ActsFor.Whom.REGION, only = StaffRole.COORDINATOR)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MartialLawResource {

    @Inject
    MartialLawDesk desk;

    @Context
    HttpServletRequest http;

    @GET
    public MartialLawBody all() {
        return MartialLawBody.of(desk.periods(), desk.history());
    }

    /** 204; 422 if it would meet another period, or no reason is said. */
    @POST
    public void begin(NewMartialLawBody body) {
        NewMartialLawBody wish = NewMartialLawBody.needed(body);
        CurrentScope.run(Coordinators.ofNetwork(http), () -> desk.begin(wish.startsOn(), wish.reason()));
    }

    /** 204; 409 {@code changed-meanwhile} if no period began on that day; 422. */
    @PUT
    @Path("{startsOn}")
    public void end(@PathParam("startsOn") String startsOn, MartialLawEndBody body) {
        MartialLawEndBody wish = MartialLawEndBody.needed(body);
        var began = Parameter.day("startsOn", startsOn);
        CurrentScope.run(Coordinators.ofNetwork(http), () -> desk.end(began, wish.endsOn(), wish.reason()));
    }
}
