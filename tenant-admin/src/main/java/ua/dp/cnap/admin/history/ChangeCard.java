package ua.dp.cnap.admin.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ChangedRow;

/** One change: when, who, why, and row by row what became what. */
class ChangeCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private static final int ROWS_AT_A_GLANCE = 5;

    private final Div head;

    ChangeCard(Change change, ChangeWords words) {
        addClassNames("card", "change");
        H2 when = new H2(Speech.formats().dayAndTime(change.madeAt()));
        Span who = new Span(ChangeWords.who(change));
        who.addClassName("who");
        head = new Div(when, who);
        head.addClassName("change-head");
        if (change.undoes() != null) {
            Span undone = new Span(getTranslation("history.undoes"));
            undone.addClassNames("tag", "arrived");
            head.add(undone);
        }
        add(head);
        if (change.reason() != null) {
            Paragraph why = new Paragraph(getTranslation("history.why", change.reason()));
            why.addClassName("why");
            add(why);
        }
        add(rows(change.rows(), words));
    }

    void canBeUndone(SerializableRunnable undo) {
        Button button = new Button(getTranslation("history.undo"), click -> undo.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        head.add(button);
    }

    /** The rows of a change in words; many of them folded after the first few. */
    static Component[] rows(List<ChangedRow> rows, ChangeWords words) {
        UnorderedList first = list(rows.stream().limit(ROWS_AT_A_GLANCE).toList(), words);
        if (rows.size() <= ROWS_AT_A_GLANCE) {
            return new Component[] {first};
        }
        List<ChangedRow> rest = rows.subList(ROWS_AT_A_GLANCE, rows.size());
        return new Component[] {first, new Details(Speech.count("history.more-rows", rest.size()), list(rest, words))};
    }

    private static UnorderedList list(List<ChangedRow> rows, ChangeWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("change-rows");
        rows.forEach(row -> list.add(row(row, words)));
        return list;
    }

    private static ListItem row(ChangedRow row, ChangeWords words) {
        Span thing = new Span(words.thing(row));
        thing.addClassName("thing");
        Span verb = new Span(ChangeWords.verb(row));
        verb.addClassName("verb");
        UnorderedList differences = new UnorderedList();
        differences.addClassName("differences");
        words.differences(row).forEach(d -> differences.add(difference(d)));
        return new ListItem(thing, verb, differences);
    }

    private static ListItem difference(Difference difference) {
        ListItem item = new ListItem(new Span(difference.label() + ": "));
        if (!difference.before().isEmpty()) {
            Span before = new Span(difference.before());
            before.addClassName("before");
            item.add(before);
        }
        if (!difference.before().isEmpty() && !difference.after().isEmpty()) {
            item.add(new Span(" → "));
        }
        if (!difference.after().isEmpty()) {
            Span after = new Span(difference.after());
            after.addClassName("after");
            item.add(after);
        } else {
            item.add(new Span(" " + Speech.text("history.value.none")));
        }
        return item;
    }
}
