package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.dp.cnap.card.CardComparison;
import ua.dp.cnap.card.CardComparison.Difference;
import ua.dp.cnap.card.CardComparison.Fate;
import ua.dp.cnap.card.CardEdition;

/** What two editions of a card say differently, line by line; the typical card is one of them too. */
class ComparisonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final Select<CardEdition> before = new Select<>();
    final Select<CardEdition> after = new Select<>();
    final Div differences = new Div();

    private final CardEdition typical;

    /**
     * @param all the latest first
     * @param typical null if the oblast proposes none
     * @param asked is compared with the latest other one
     */
    ComparisonDialog(List<CardEdition> all, CardEdition typical, CardEdition asked) {
        this.typical = typical;
        List<CardEdition> choice = new ArrayList<>(all);
        if (typical != null) {
            choice.add(typical);
        }
        setHeaderTitle(getTranslation("cards.compare.title"));
        setWidth("60rem");
        prepare(before, "cards.compare.before", choice);
        prepare(after, "cards.compare.after", choice);
        CardEdition other =
                choice.stream().filter(e -> !e.equals(asked)).findFirst().orElse(asked);
        boolean later = choice.indexOf(asked) < choice.indexOf(other);
        before.setValue(later ? other : asked);
        after.setValue(later ? asked : other);
        before.addValueChangeListener(change -> show());
        after.addValueChangeListener(change -> show());
        Div tools = new Div(before, after);
        tools.addClassName("tools");
        differences.addClassName("card-differences");
        add(tools, differences);
        getFooter().add(new Button(getTranslation("cards.compare.close"), click -> close()));
        show();
    }

    private void prepare(Select<CardEdition> select, String key, List<CardEdition> choice) {
        select.setLabel(getTranslation(key));
        select.setItems(choice);
        select.setItemLabelGenerator(
                e -> getTranslation(e.equals(typical) ? "cards.edition.typical" : "cards.edition", e.number()));
    }

    private void show() {
        differences.removeAll();
        List<Difference> found =
                CardComparison.of(before.getValue().content(), after.getValue().content());
        if (found.isEmpty()) {
            differences.add(new Paragraph(getTranslation("cards.compare.same")));
        }
        found.forEach(difference -> differences.add(part(difference)));
    }

    private Div part(Difference difference) {
        Div part = new Div(new H3(getTranslation("cards.block." + difference.part())));
        difference.lines().forEach(line -> part.add(line(line)));
        return part;
    }

    /** The sign in front tells it without colour; screen readers hear it in words. */
    private Div line(CardComparison.Line line) {
        Span sign = new Span(line.fate() == Fate.KEPT ? "" : line.fate() == Fate.ADDED ? "+" : "–");
        sign.addClassName("sign");
        if (line.fate() != Fate.KEPT) {
            sign.getElement().setAttribute("role", "img");
            sign.getElement().setAttribute("aria-label", getTranslation("cards.compare." + line.fate()));
        }
        Div row = new Div(sign, new Span(words(line.text())));
        row.addClassNames("difference", line.fate().name().toLowerCase(Locale.ROOT));
        return row;
    }

    /** The limit of a technological card names its unit by its code. */
    private String words(String text) {
        String[] parts = text.split(" ");
        return parts.length == 2 && (parts[1].equals("WORKING") || parts[1].equals("CALENDAR"))
                ? parts[0] + " " + getTranslation("cards.limit.unit." + parts[1])
                : text;
    }
}
