package ua.dp.cnap.paper.card;

import java.util.ArrayList;
import java.util.List;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.Stage;
import ua.dp.cnap.card.StageAction;
import ua.dp.cnap.card.TechnologicalCard;
import ua.dp.cnap.card.TermLimit;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/**
 * A technological card as its template shows it.
 *
 * @param limit how long the whole may take by law; empty while nobody has said
 */
public record TechnologicalPage(Frame frame, List<Row> rows, int days, String limit) {

    /** One stage, with the letters of what is done. */
    public record Row(int number, String what, String responsible, String actions, String days) {}

    static TechnologicalPage of(Letterhead letterhead, CardSubject subject, CardEdition edition) {
        TechnologicalCard card = (TechnologicalCard) edition.content();
        List<Row> rows = new ArrayList<>();
        for (Stage stage : card.stages()) {
            rows.add(new Row(
                    rows.size() + 1,
                    stage.what(),
                    stage.responsible(),
                    StageAction.letters(stage.actions(), ", "),
                    stage.days() == null ? "" : String.valueOf(stage.days())));
        }
        return new TechnologicalPage(Frame.of(letterhead, subject, edition), rows, card.days(), limit(card.limit()));
    }

    private static String limit(TermLimit limit) {
        return limit == null ? "" : limit.days() + " " + Texts.in(Language.UK).get("paper.card.unit." + limit.unit());
    }
}
