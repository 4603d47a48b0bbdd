package ua.dp.cnap.portal.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.catalog.Charge;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.FeeExemption;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.servicelist.ListDecision;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/**
 * What a centre itself says of a service: what is paid, who pays less, what it asks to bring, who books it online, and which
 * decision approved its list.
 *
 * @param charge empty where nothing says the fee as a formula; then the words of the card or the directory hold
 */
record CentreTerms(OfferedService offered, Optional<Charge> charge, Optional<ListDecision> decision) {

    private static final int PERCENT = 2;

    /** The blocks of the card with what the centre says in the place of what it says otherwise. */
    List<CardBlock> on(List<CardBlock> blocks, boolean approved, Language language) {
        List<String> documents = offered.listed().documents();
        boolean says = charge.isPresent()
                && (!approved
                        || offered.listed().fee().isPresent()
                        || !charge.get().exemptions().isEmpty());
        return blocks.stream()
                .map(block -> switch (block.key()) {
                    case "documents" -> documents.isEmpty() ? block : new CardBlock("documents", documents);
                    case "fee" -> says ? new CardBlock("fee", lines(charge.get(), language)) : block;
                    default -> block;
                })
                .toList();
    }

    private static List<String> lines(Charge charge, Language language) {
        Texts texts = Texts.in(language);
        Formats formats = Formats.in(language);
        List<String> lines = new ArrayList<>();
        lines.add(due(charge, texts, formats));
        if (charge.fee().kind() == Fee.Kind.SHARE) {
            lines.add(rule(charge, texts, formats));
        }
        if (charge.fee().note() != null) {
            lines.add(texts.get("service.fee.besides", charge.fee().note()));
        }
        charge.exemptions().forEach(exemption -> lines.add(exempted(exemption, charge, texts, formats)));
        return lines;
    }

    private static String due(Charge charge, Texts texts, Formats formats) {
        if (charge.fee().kind() == Fee.Kind.FREE) {
            return texts.get("service.fee.free");
        }
        return charge.due()
                .map(sum -> texts.get("service.fee.due", formats.money(sum)))
                .orElseGet(() -> texts.get("service.fee.unknown"));
    }

    /** «1,5 % прожиткового мінімуму на 1 січня 2026 року (3 328 грн), округлено до 10 грн». */
    private static String rule(Charge charge, Texts texts, Formats formats) {
        BigDecimal percent = charge.fee().share().movePointRight(PERCENT).stripTrailingZeros();
        String share = formats.number(percent.scale() < 0 ? percent.setScale(0) : percent);
        String year = Integer.toString(charge.year());
        String rule = charge.minimum() == null
                ? texts.get("service.fee.share", share, year)
                : texts.get("service.fee.share.of", share, year, formats.money(charge.minimum()));
        return rule + texts.get("service.fee.rounding." + charge.fee().rounding());
    }

    private static String exempted(FeeExemption exemption, Charge charge, Texts texts, Formats formats) {
        String what = exemption.isFull()
                ? texts.get("service.fee.exempt")
                : charge.due()
                        .map(sum -> texts.get("service.fee.less", formats.money(exemption.due(sum))))
                        .orElseGet(() -> texts.get("service.fee.percent", exemption.percent()));
        return texts.get(
                "service.fee.category",
                exemption.category(),
                what,
                exemption.decisionNumber(),
                formats.date(exemption.decidedOn()));
    }
}
