package ua.dp.cnap.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a visitor pays for a service of a community in a year.
 *
 * @param fee the community's own rule, or that of the directory where its words are a formula
 * @param year whose subsistence minimum counts
 * @param minimum the subsistence minimum of that year; null where it is not known yet
 */
public record Charge(Fee fee, int year, BigDecimal minimum, List<FeeExemption> exemptions) {

    public Charge {
        exemptions = List.copyOf(exemptions);
    }

    /** Empty where the subsistence minimum of the year is not known yet. */
    public Optional<BigDecimal> due() {
        return fee.due(minimum);
    }
}
