package ua.dp.cnap.admin.bulk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.bulk.Review;
import ua.dp.cnap.bulk.ReviewedRow;
import ua.dp.cnap.bulk.ReviewedRow.Fate;

/** What a file would change, row by row, and the way to let it. */
class ReviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    final Paragraph verdict = new Paragraph();
    final Paragraph visits = new Paragraph();
    final Paragraph unknown = new Paragraph();
    final Checkbox onlyWrong = new Checkbox(getTranslation("tables.only-wrong"), change -> showRows());
    final Grid<ReviewedRow> grid = new Grid<>();
    final TextField reason = new TextField(getTranslation("tables.reason"));
    final Button bringIn = new Button(getTranslation("tables.bring-in"));

    private List<ReviewedRow> rows = List.of();

    ReviewPanel(SerializableRunnable confirmed) {
        addClassNames("card", "review");
        verdict.addClassName("lead");
        verdict.getElement().setAttribute("role", "status");
        grid.addColumn(ReviewedRow::number)
                .setHeader(getTranslation("tables.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> tag(row.fate()))
                .setHeader(getTranslation("tables.fate"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ReviewedRow::name)
                .setHeader(getTranslation("tables.what"))
                .setFlexGrow(1);
        grid.addComponentColumn(ReviewPanel::details)
                .setHeader(getTranslation("tables.details"))
                .setFlexGrow(3);
        grid.addClassName("reviewed");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        reason.setPlaceholder(getTranslation("tables.reason.hint"));
        reason.setMaxLength(300);
        bringIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bringIn.setDisableOnClick(true);
        bringIn.addClickListener(click -> confirmed.run());
        Div actions = new Div(reason, bringIn);
        actions.addClassName("actions");
        add(new H2(getTranslation("tables.review")), verdict, visits, unknown, onlyWrong, grid, actions);
    }

    void show(Review review) {
        rows = review.rows();
        long wrong = review.count(Fate.WRONG);
        long different = review.count(Fate.ADDS) + review.count(Fate.CHANGES);
        verdict.setText(
                wrong > 0
                        ? Speech.count("tables.verdict.wrong", wrong)
                        : different == 0
                                ? getTranslation("tables.verdict.same")
                                : getTranslation(
                                        "tables.verdict.good",
                                        Speech.number(review.count(Fate.ADDS)),
                                        Speech.number(review.count(Fate.CHANGES))));
        visits.setVisible(!review.visits().isEmpty());
        visits.setText(Speech.count("tables.visits", review.visits().size()));
        unknown.setVisible(!review.unknownHeadings().isEmpty());
        unknown.setText(getTranslation("tables.unknown", String.join(", ", review.unknownHeadings())));
        onlyWrong.setVisible(wrong > 0);
        onlyWrong.setValue(wrong > 0);
        bringIn.setEnabled(wrong == 0 && different > 0);
        showRows();
        setVisible(true);
    }

    private void showRows() {
        grid.setItems(
                onlyWrong.getValue()
                        ? rows.stream().filter(row -> row.fate() == Fate.WRONG).toList()
                        : rows);
    }

    private Span tag(Fate fate) {
        Span tag = new Span(getTranslation("tables.fate." + fate));
        tag.addClassNames(
                "tag",
                switch (fate) {
                    case ADDS -> "served";
                    case CHANGES -> "arrived";
                    case SAME -> "bare";
                    case WRONG -> "missed";
                });
        return tag;
    }

    private static Component details(ReviewedRow row) {
        Locale language = Speech.language().locale();
        UnorderedList list = new UnorderedList();
        list.addClassName("differences");
        row.errors().forEach(e -> list.add(new ListItem(TableErrors.cell(e, language))));
        if (row.errors().isEmpty()) {
            row.changes()
                    .forEach(c -> list.add(new ListItem(c.heading(language) + ": "
                            + (c.before().isEmpty() ? "" : c.before(language) + " → ")
                            + (c.after().isEmpty() ? "–" : c.after(language)))));
        }
        return list;
    }
}
