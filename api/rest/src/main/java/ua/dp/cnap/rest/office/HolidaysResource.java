package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.office.Holidays;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The public holidays ahead; the same for every community. */
@Path("holidays")
@ActsFor(ActsFor.Whom.ANYONE)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HolidaysResource {

    @Inject
    Holidays holidays;

    /** From today on, in order of time. */
    @GET
    public Page<HolidayBody> coming(@BeanParam Paging paging) {
        return paging.of(holidays.coming(), h -> h.day().toString(), HolidayBody::of);
    }
}
