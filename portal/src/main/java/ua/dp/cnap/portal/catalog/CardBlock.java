package ua.dp.cnap.portal.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.card.Block;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Texts;

/**
 * One of the seven blocks that the law asks an information card to have (5203-VI art. 8 p. 4).
 *
 * @param lines what is known; empty where no source tells it, and then the page says so
 */
public record CardBlock(String key, List<String> lines) {

    /** As the approved card says. */
    static List<CardBlock> of(InformationCard card) {
        return Arrays.stream(Block.values())
                .map(block -> new CardBlock(block.field(), card.lines(block)))
                .toList();
    }

    /** As far as the directory knows. */
    static List<CardBlock> of(AdministrativeService service, Texts texts, Formats formats) {
        return List.of(
                new CardBlock("provider", known(service.provider())),
                new CardBlock("documents", List.of()),
                new CardBlock("fee", fee(service, texts, formats)),
                new CardBlock("term", known(term(service))),
                new CardBlock("result", List.of()),
                new CardBlock("delivery", List.of()),
                new CardBlock("law", known(service.legalBasis())));
    }

    /** The rule comes first: the sum of a year may be only a part of what is paid. */
    private static List<String> fee(AdministrativeService service, Texts texts, Formats formats) {
        List<String> lines = new ArrayList<>(known(service.feeRule()));
        if (service.feeUah() != null && service.feeYear() != null) {
            String year = Integer.toString(service.feeYear());
            lines.add(texts.get("service.fee.year", year, formats.money(service.feeUah())));
        }
        return lines;
    }

    private static String term(AdministrativeService service) {
        return Stream.of(service.termValue(), service.termUnit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static List<String> known(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }
}
