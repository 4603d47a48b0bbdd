package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import ua.dp.cnap.card.Block;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.card.Stage;
import ua.dp.cnap.card.StageAction;
import ua.dp.cnap.card.TechnologicalCard;

/** An edition to read. */
class CardText extends Div {

    private static final long serialVersionUID = 1L;

    CardText(CardEdition edition) {
        addClassName("card-text");
        add(new H2(getTranslation("cards.edition", edition.number())));
        Paragraph decision = new Paragraph(DecisionWords.of(edition));
        decision.addClassName("lead");
        add(decision);
        if (edition.content() instanceof InformationCard card) {
            information(card);
        } else if (edition.content() instanceof TechnologicalCard card) {
            technological(card);
        }
    }

    private void information(InformationCard card) {
        for (Block block : Block.values()) {
            add(new H3((block.ordinal() + 1) + ". " + getTranslation("cards.block." + block)));
            card.lines(block).forEach(line -> add(new Paragraph(line)));
        }
    }

    private void technological(TechnologicalCard card) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell("№"));
        for (String column : new String[] {"what", "responsible", "actions", "days"}) {
            head.add(new NativeTableHeaderCell(getTranslation("cards.stage." + column)));
        }
        int number = 0;
        for (Stage stage : card.stages()) {
            NativeTableRow row = table.getBody().addRow();
            row.add(
                    new NativeTableCell(String.valueOf(++number)),
                    new NativeTableCell(stage.what()),
                    new NativeTableCell(stage.responsible()),
                    new NativeTableCell(StageAction.letters(stage.actions(), ", ")),
                    new NativeTableCell(stage.days() == null ? "" : String.valueOf(stage.days())));
        }
        add(table);
        if (card.limit() != null) {
            add(new Paragraph(
                    getTranslation("cards.sum.of", card.days(), card.limit().days()) + " ("
                            + getTranslation("cards.limit.unit." + card.limit().unit()) + ")"));
        }
    }
}
