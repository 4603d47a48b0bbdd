package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.booking.Status;

/** A visit that a caller may have meant, with what can be done about it. */
class FoundVisit extends ListItem {

    private static final long serialVersionUID = 1L;

    final Button move;
    final Button cancel;

    FoundVisit(Visit visit, String office, SerializableConsumer<Visit> moves, SerializableConsumer<Visit> cancels) {
        addClassNames("card", "found-visit");
        Span who = new Span(visit.name());
        who.addClassName("first");
        Span contact = new Span(visit.code() + " · " + Speech.formats().phone(visit.phone()));
        contact.addClassName("second");
        Span when = new Span(Speech.formats().dayAndTime(visit.startsAt()));
        when.addClassName("first");
        Span what = new Span(visit.service() + " · " + office);
        what.addClassName("second");
        move = new Button(getTranslation("find.move"), click -> moves.accept(visit));
        move.setAriaLabel(getTranslation("find.move.label", visit.name()));
        cancel = new Button(getTranslation("find.cancel"), click -> cancels.accept(visit));
        cancel.setAriaLabel(getTranslation("find.cancel.label", visit.name()));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Div actions = new Div(move, cancel);
        actions.addClassName("verbs");
        actions.setVisible(visit.status() == Status.BOOKED);
        add(two(who, contact), two(when, what), actions);
    }

    private static Div two(Span first, Span second) {
        Div two = new Div(first, second);
        two.addClassName("two");
        return two;
    }
}
