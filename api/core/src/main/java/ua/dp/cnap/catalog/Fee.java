package ua.dp.cnap.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a community sets the fee of a service.
 *
 * @param share how many subsistence minimums it is: 0.015 is 1.5 %; only of a share
 * @param rounding only of a share
 * @param year whose subsistence minimum counts; null for the year of the visit; only of a share
 * @param uah only of an amount
 * @param note what is paid besides, such as the price of a blank; null if nothing
 */
public record Fee(Kind kind, BigDecimal share, Rounding rounding, Integer year, BigDecimal uah, String note)
        implements Serializable {

    public enum Kind {
        FREE,
        /** A share of the subsistence minimum. */
        SHARE,
        /** A sum in hryvnias. */
        AMOUNT
    }

    /** To what a share is rounded; half is rounded up. */
    public enum Rounding {
        KOPIYKA("0.01"),
        HRYVNIA("1"),
        TEN_HRYVNIAS("10");

        private final BigDecimal unit;

        Rounding(String unit) {
            this.unit = new BigDecimal(unit);
        }

        BigDecimal round(BigDecimal sum) {
            return sum.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit).setScale(2);
        }
    }

    public static Fee free() {
        return new Fee(Kind.FREE, null, null, null, null, null);
    }

    public static Fee share(BigDecimal share, Rounding rounding) {
        return new Fee(Kind.SHARE, share, rounding, null, null, null);
    }

    public static Fee amount(BigDecimal uah) {
        return new Fee(Kind.AMOUNT, null, null, null, uah, null);
    }

    /** The year whose subsistence minimum counts for a visit in the given year. */
    public int yearFor(int visit) {
        return year == null ? visit : year;
    }

    /**
     * What is paid.
     *
     * @param minimum the subsistence minimum of {@link #yearFor}; null where the law of that year is not known yet
     * @return empty for a share of an unknown minimum
     */
    public Optional<BigDecimal> due(BigDecimal minimum) {
        return switch (kind) {
            case FREE -> Optional.of(BigDecimal.ZERO.setScale(2));
            case AMOUNT -> Optional.of(uah.setScale(2, RoundingMode.HALF_UP));
            case SHARE -> Optional.ofNullable(minimum).map(m -> rounding.round(m.multiply(share)));
        };
    }
}
