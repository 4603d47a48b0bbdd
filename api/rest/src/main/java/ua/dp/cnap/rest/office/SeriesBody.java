package ua.dp.cnap.rest.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.office.HoursSeries;
import ua.dp.cnap.rest.office.OfficeBody.ReceptionBody;

/** Hours that repeat and differ from the weekly ones. */
record SeriesBody(
        UUID id,
        String name,
        LocalDate validFrom,
        LocalDate validUntil,
        DayOfWeek weekday,
        int everyWeeks,
        Integer monthWeek,
        ReceptionBody times) {

    static SeriesBody of(HoursSeries series) {
        return new SeriesBody(
                series.id(),
                series.name(),
                series.validFrom(),
                series.validUntil(),
                series.weekday(),
                series.everyWeeks(),
                series.monthWeek(),
                series.times() == null ? null : ReceptionBody.of(series.times()));
    }
}
