package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.ui.Icon;

/** What the law asks of the hours, and whether they give it. */
class LawPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final Div verdict = new Div();
    private final Paragraph rule = new Paragraph();

    LawPanel() {
        addClassName("law");
        H2 title = new H2(getTranslation("law.title"));
        title.setId("law-title");
        getElement().setAttribute("aria-labelledby", "law-title");
        verdict.getElement().setAttribute("role", "status");
        rule.addClassName("rule");
        add(title, verdict, rule);
    }

    void show(Office.Kind kind, List<FieldError> broken) {
        rule.setText(getTranslation(kind == Office.Kind.MAIN_OFFICE ? "law.article" : "law.free"));
        verdict.removeAll();
        if (broken.isEmpty()) {
            Div good = new Div(new LineIcon(Icon.CHECK), new Span(getTranslation("law.kept")));
            good.addClassNames("line", "good");
            verdict.add(good);
            return;
        }
        UnorderedList list = new UnorderedList();
        broken.stream().map(LawPanel::words).distinct().forEach(words -> {
            ListItem item = new ListItem(new LineIcon(Icon.WARNING), new Span(words));
            item.addClassNames("line", "bad");
            list.add(item);
        });
        verdict.add(list);
    }

    static String words(FieldError rule) {
        return switch (rule.code()) {
            case "too-short-a-day" ->
                Speech.text(
                        "law.too-short-a-day",
                        Speech.formats().weekday(DayOfWeek.valueOf(rule.field().substring("hours.".length()))),
                        rule.facts().get("least"));
            case "too-few-days" -> Speech.text("law.too-few-days", rule.facts().get("least"));
            case "no-late-day" -> Speech.text("law.no-late-day", rule.facts().get("until"));
            default -> Speech.text("refused.other");
        };
    }
}
