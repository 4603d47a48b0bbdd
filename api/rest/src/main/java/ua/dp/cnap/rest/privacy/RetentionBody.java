package ua.dp.cnap.rest.privacy;

import java.time.OffsetDateTime;
import java.util.List;
import ua.dp.cnap.privacy.Erasure;
import ua.dp.cnap.privacy.Retention;
import ua.dp.cnap.rest.Kyiv;

/** For how many days after the visit data of people are kept, and what was erased, the latest first. */
record RetentionBody(int retentionDays, int version, List<ErasureBody> erasures) {

    record ErasureBody(OffsetDateTime madeAt, Erasure.Cause cause, int visits) {

        private static ErasureBody of(Erasure erasure) {
            return new ErasureBody(Kyiv.time(erasure.madeAt()), erasure.cause(), erasure.visits());
        }
    }

    static RetentionBody of(Retention retention, List<Erasure> erasures) {
        return new RetentionBody(
                retention.days(),
                retention.version(),
                erasures.stream().map(ErasureBody::of).toList());
    }
}
