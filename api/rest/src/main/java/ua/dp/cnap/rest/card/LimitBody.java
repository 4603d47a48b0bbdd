package ua.dp.cnap.rest.card;

import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.card.TermLimit;

/** How long the stages may take together. */
record LimitBody(Integer days, TermLimit.Unit unit) {

    static LimitBody of(TermLimit limit) {
        return new LimitBody(limit.days(), limit.unit());
    }

    TermLimit limit() {
        if (days == null || unit == null) {
            throw new InvalidInput(days == null ? "limit.days" : "limit.unit", "missing");
        }
        return new TermLimit(days, unit);
    }
}
