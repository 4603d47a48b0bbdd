package ua.dp.cnap.admin.rearrangement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.rearrangement.Rearranged;

/** Whom to phone after a change: the people whose visit was moved or cancelled, with their new time. */
public class PeopleToTell extends Dialog {

    private static final long serialVersionUID = 1L;

    private PeopleToTell(List<Rearranged> rearranged) {
        addClassName("rearrange");
        setHeaderTitle(getTranslation("rearrange.phone.title"));
        setWidth("40rem");
        UnorderedList list = new UnorderedList();
        list.addClassName("rearrange-visits");
        rearranged.forEach(r -> list.add(row(r)));
        Button done = new Button(getTranslation("rearrange.phone.done"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("rearrange.phone.text")), list);
        getFooter().add(done);
    }

    /** Opens the list, if there is anybody on it. */
    public static void show(List<Rearranged> rearranged) {
        if (!rearranged.isEmpty()) {
            new PeopleToTell(rearranged).open();
        }
    }

    private ListItem row(Rearranged rearranged) {
        Span what = new Span(rearranged
                .to()
                .map(to -> getTranslation("rearrange.phone.moved", VisitRow.at(to.startsAt())))
                .orElse(getTranslation("rearrange.phone.cancelled")));
        what.addClassNames("tag", "bare", rearranged.to().isPresent() ? "arrived" : "missed");
        Anchor call = new Anchor(
                "tel:" + rearranged.visit().phone(),
                Speech.formats().phone(rearranged.visit().phone()));
        return new ListItem(VisitRow.who(rearranged.visit()), what, call);
    }
}
