package ua.dp.cnap.rest.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.roster.RosterVersion;
import ua.dp.cnap.roster.Shift;

/**
 * What a person's roster is to say from one day to another.
 *
 * @param until null until further notice
 * @param weeks how many weeks take turns; 1 if not said
 */
record RosterChangeBody(
        LocalDate from,
        LocalDate until,
        Integer weeks,
        List<ShiftBody> shifts,
        Integer version,
        String reason,
        List<DecisionBody> decisions) {

    RosterVersion wish() {
        List<ShiftBody> sent = Sent.needed("shifts", shifts);
        List<Shift> wished = IntStream.range(0, sent.size())
                .mapToObj(i -> sent.get(i).shift(i))
                .toList();
        return new RosterVersion(Sent.needed("from", from), until, weeks == null ? 1 : weeks, wished);
    }
}
