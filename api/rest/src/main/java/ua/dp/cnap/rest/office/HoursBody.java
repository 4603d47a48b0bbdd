package ua.dp.cnap.rest.office;

import java.util.Map;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.rest.office.OfficeBody.ReceptionBody;

/**
 * The weekly hours of an office.
 *
 * @param version to be sent with a change
 */
record HoursBody(int version, Map<String, ReceptionBody> hours) {

    static HoursBody of(Office office) {
        return new HoursBody(office.version(), OfficeBody.week(office.hours()));
    }
}
