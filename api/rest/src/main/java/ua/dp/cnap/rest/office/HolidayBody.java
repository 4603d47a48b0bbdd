package ua.dp.cnap.rest.office;

import java.time.LocalDate;
import ua.dp.cnap.office.Holiday;

/** A public holiday, and whether nobody is received on it. */
record HolidayBody(LocalDate day, String name, String nameEn, boolean dayOff) {

    static HolidayBody of(Holiday holiday) {
        return new HolidayBody(holiday.day(), holiday.name(), holiday.nameEn(), holiday.dayOff());
    }
}
