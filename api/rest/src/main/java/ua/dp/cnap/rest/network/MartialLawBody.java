package ua.dp.cnap.rest.network;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import ua.dp.cnap.network.MartialLaw;
import ua.dp.cnap.network.MartialLawChange;
import ua.dp.cnap.rest.Kyiv;

/** The periods of martial law, and who said what about them; the latest first. */
record MartialLawBody(List<PeriodBody> periods, List<ChangeBody> history) {

    /** @param endsOn null while the end is not known */
    record PeriodBody(LocalDate startsOn, LocalDate endsOn) {

        static PeriodBody of(MartialLaw law) {
            return new PeriodBody(law.startsOn(), law.endsOn());
        }
    }

    /** One word about a period. */
    record ChangeBody(OffsetDateTime madeAt, String actorName, String reason, LocalDate startsOn, LocalDate endsOn) {

        static ChangeBody of(MartialLawChange change) {
            return new ChangeBody(
                    Kyiv.time(change.madeAt()),
                    change.actorName(),
                    change.reason(),
                    change.law().startsOn(),
                    change.law().endsOn());
        }
    }

    static MartialLawBody of(List<MartialLaw> periods, List<MartialLawChange> history) {
        return new MartialLawBody(
                periods.stream().map(PeriodBody::of).toList(),
                history.stream().map(ChangeBody::of).toList());
    }
}
