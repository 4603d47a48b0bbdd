package ua.dp.cnap.rest.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.roster.PersonWeek;
import ua.dp.cnap.roster.ShiftOnDay;

/** The week of a person. */
record PersonWeekBody(UUID staffId, String name, List<ShiftOnDayBody> shifts, List<AbsenceBody> absences) {

    /** A shift on one day of the calendar; without times as long as the office receives. */
    record ShiftOnDayBody(LocalDate day, UUID workplaceId, LocalTime starts, LocalTime ends) {

        static ShiftOnDayBody of(ShiftOnDay shift) {
            return new ShiftOnDayBody(shift.day(), shift.workplaceId(), shift.starts(), shift.ends());
        }
    }

    static PersonWeekBody of(PersonWeek week) {
        return new PersonWeekBody(
                week.person().id(),
                week.person().name(),
                week.shifts().stream().map(ShiftOnDayBody::of).toList(),
                week.absences().stream().map(AbsenceBody::of).toList());
    }

    @Override
    public String toString() {
        return "week of " + staffId; // never the name
    }
}
