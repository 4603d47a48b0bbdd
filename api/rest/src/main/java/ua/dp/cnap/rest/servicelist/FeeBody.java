package ua.dp.cnap.rest.servicelist;

import java.math.BigDecimal;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.Fee;

/** How the community sets a fee; what the kind does not need is null. */
record FeeBody(Fee.Kind kind, BigDecimal share, Fee.Rounding rounding, Integer year, BigDecimal uah, String note) {

    static FeeBody of(Fee fee) {
        return fee == null
                ? null
                : new FeeBody(fee.kind(), fee.share(), fee.rounding(), fee.year(), fee.uah(), fee.note());
    }

    /** @throws InvalidInput if it does not say its kind */
    Fee fee() {
        if (kind == null) {
            throw new InvalidInput("fee.kind", "missing");
        }
        return new Fee(kind, share, rounding, year, uah, note);
    }
}
