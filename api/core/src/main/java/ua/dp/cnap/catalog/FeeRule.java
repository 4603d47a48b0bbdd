package ua.dp.cnap.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words in which the directory says a fee, where they leave no room for another meaning. */
public final class FeeRule {

    private static final String FREE = "безоплатно(?: \\([^()]*\\))?";

    /** «1,5 % ПМ …», «0,1 ПМ, округлення до найближчих 10 грн»; a ceiling or a choice of two is no rule to take over. */
    private static final Pattern SHARE =
            Pattern.compile("(\\d+(?:,\\d+)?)( %)? ПМ(?: працездатної особи на 1 січня)?(?: \\([^()]*\\))?"
                    + "(, округлення до (?:найближчих )?10 грн)?");

    private static final int PERCENT = 2;

    private FeeRule() {}

    /** The rule as a formula; empty if the words say more, or something else. */
    public static Optional<Fee> read(String words) {
        if (words == null) {
            return Optional.empty();
        }
        if (words.matches(FREE)) {
            return Optional.of(Fee.free());
        }
        Matcher share = SHARE.matcher(words);
        if (!share.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(share.group(1).replace(',', '.'));
        return Optional.of(Fee.share(
                share.group(2) == null ? number : number.movePointLeft(PERCENT),
                share.group(3) == null ? Fee.Rounding.KOPIYKA : Fee.Rounding.TEN_HRYVNIAS));
    }
}
