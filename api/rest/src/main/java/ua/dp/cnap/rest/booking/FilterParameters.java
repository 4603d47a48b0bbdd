package ua.dp.cnap.rest.booking;

import jakarta.ws.rs.QueryParam;
import ua.dp.cnap.booking.Filter;
import ua.dp.cnap.rest.Parameter;

/** Which offices and times are wanted, as it stands in the query of an address; without any of it, all are. */
public class FilterParameters {

    @QueryParam("stepFree")
    String stepFree;

    @QueryParam("passportWorkstation")
    String passportWorkstation;

    @QueryParam("evening")
    String evening;

    @QueryParam("saturday")
    String saturday;

    Filter filter() {
        return new Filter(
                Parameter.flag("stepFree", stepFree),
                Parameter.flag("passportWorkstation", passportWorkstation),
                Parameter.flag("evening", evening),
                Parameter.flag("saturday", saturday));
    }
}
