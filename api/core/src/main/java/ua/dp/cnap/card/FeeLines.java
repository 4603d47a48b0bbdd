package ua.dp.cnap.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import ua.dp.cnap.catalog.Charge;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.FeeExemption;

/** What is paid for a service, as a card tells it: in Ukrainian, a line for each thing. */
final class FeeLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int PERCENT = 2;

    private FeeLines() {}

    static List<String> of(Charge charge) {
        List<String> lines = new ArrayList<>();
        lines.add(rule(charge));
        if (charge.fee().note() != null) {
            lines.add(charge.fee().note());
        }
        charge.exemptions().forEach(e -> lines.add(exemption(e, charge)));
        return lines;
    }

    private static String rule(Charge charge) {
        if (charge.fee().kind() == Fee.Kind.FREE) {
            return "Безоплатно";
        }
        String due = charge.due().map(FeeLines::hryvnias).orElse("");
        if (charge.fee().kind() == Fee.Kind.AMOUNT) {
            return due;
        }
        String share = comma(charge.fee().share().movePointRight(PERCENT).stripTrailingZeros())
                + " % прожиткового мінімуму для працездатних осіб";
        return due.isEmpty() ? share : share + "; у " + charge.year() + " році " + due;
    }

    private static String exemption(FeeExemption exemption, Charge charge) {
        String pays = exemption.isFull()
                ? "безоплатно"
                : charge.due()
                        .map(due -> hryvnias(exemption.due(due)))
                        .orElse("менше на " + exemption.percent() + " %");
        return exemption.category() + ": " + pays + " (рішення " + day(exemption.decidedOn()) + " № "
                + exemption.decisionNumber() + ")";
    }

    /** Whole hryvnias without kopecks. */
    private static String hryvnias(BigDecimal sum) {
        boolean whole = sum.stripTrailingZeros().scale() <= 0;
        return comma(sum.setScale(whole ? 0 : 2)) + " грн";
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
