package ua.dp.cnap.rest.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.office.HoursSeries;
import ua.dp.cnap.rest.Needed;
import ua.dp.cnap.rest.rearrangement.DecisionBody;

/**
 * A series as the head wants it.
 *
 * @param everyWeeks null for every week
 */
record NewSeriesBody(
        String name,
        LocalDate validFrom,
        LocalDate validUntil,
        DayOfWeek weekday,
        Integer everyWeeks,
        Integer monthWeek,
        TimesBody times,
        List<DecisionBody> decisions) {

    static HoursSeries series(NewSeriesBody sent, UUID office) {
        Needed.in(sent)
                .field("name", sent.name())
                .field("validFrom", sent.validFrom())
                .field("validUntil", sent.validUntil())
                .field("weekday", sent.weekday())
                .check();
        return new HoursSeries(
                UUID.randomUUID(),
                office,
                sent.name().strip(),
                sent.validFrom(),
                sent.validUntil(),
                sent.weekday(),
                sent.everyWeeks() == null ? 1 : sent.everyWeeks(),
                sent.monthWeek(),
                TimesBody.reception(sent.times(), "times."));
    }
}
