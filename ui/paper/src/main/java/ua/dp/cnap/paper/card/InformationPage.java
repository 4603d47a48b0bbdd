package ua.dp.cnap.paper.card;

import java.util.Arrays;
import java.util.List;
import ua.dp.cnap.card.Block;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/** An information card as its template shows it. */
public record InformationPage(Frame frame, List<Row> rows) {

    /** One of the seven blocks. */
    public record Row(int number, String name, List<String> lines) {}

    static InformationPage of(Letterhead letterhead, CardSubject subject, CardEdition edition) {
        InformationCard card = (InformationCard) edition.content();
        return new InformationPage(
                Frame.of(letterhead, subject, edition),
                Arrays.stream(Block.values())
                        .map(block -> new Row(
                                block.ordinal() + 1,
                                Texts.in(Language.UK).get("paper.card.block." + block),
                                card.lines(block)))
                        .toList());
    }
}
