package ua.dp.cnap.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who pays less for a service, or nothing, by a decision of the council.
 *
 * @param percent by how much the fee is less; 100: nothing is paid
 */
public record FeeExemption(UUID id, String category, int percent, String decisionNumber, LocalDate decidedOn)
        implements Serializable {

    private static final int WHOLE = 100;

    public boolean isFull() {
        return percent == WHOLE;
    }

    /** What people of the category pay instead of the fee. */
    public BigDecimal due(BigDecimal fee) {
        return fee.multiply(BigDecimal.valueOf(WHOLE - percent))
                .divide(BigDecimal.valueOf(WHOLE), 2, RoundingMode.HALF_UP);
    }
}
