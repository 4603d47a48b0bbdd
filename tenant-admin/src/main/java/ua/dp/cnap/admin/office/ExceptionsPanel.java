package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.rearrangement.DecisionDialog;
import ua.dp.cnap.admin.rearrangement.PeopleToTell;
import ua.dp.cnap.office.ExceptionDesk;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** The coming days of an office that are not as usual: seen, added, taken away. Each takes effect at once. */
class ExceptionsPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to the desk, which belongs to the view. */
    interface Desk extends Serializable {
        ExceptionDesk get();
    }

    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph(getTranslation("exceptions.empty"));
    final ExceptionForm form = new ExceptionForm(wish -> add(wish, Decisions.none()));
    private final Desk desk;
    private UUID office;

    ExceptionsPanel(Desk desk) {
        this.desk = desk;
        addClassNames("card", "exceptions");
        list.addClassName("exception-list");
        Paragraph lead = new Paragraph(getTranslation("exceptions.lead"));
        lead.addClassName("lead");
        empty.addClassName("lead");
        add(new Div(new H2(getTranslation("exceptions.title")), lead), form, empty, list);
    }

    void load(UUID id) {
        office = id;
        form.load(id);
        show();
    }

    private void show() {
        List<HoursException> coming = desk.get().coming(office);
        list.removeAll();
        coming.forEach(e -> list.add(row(e)));
        empty.setVisible(coming.isEmpty());
        list.setVisible(!coming.isEmpty());
    }

    private ListItem row(HoursException exception) {
        String days = days(exception.dayFrom(), exception.dayUntil());
        Span when = new Span(days);
        when.addClassName("time");
        Span what = new Span(words(exception));
        Span why = new Span(getTranslation("exceptions.cause." + exception.cause())
                + (exception.officeId() == null ? " · " + getTranslation("exceptions.whole") : "")
                + (exception.note() == null ? "" : " · " + exception.note()));
        why.addClassName("second");
        Span text = new Span(when, what, why);
        text.addClassName("who");
        UUID id = exception.id();
        Button remove = new Button(getTranslation("exceptions.remove"), click -> remove(id, Decisions.none()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("exceptions.remove.label", days));
        return new ListItem(text, remove);
    }

    private static String days(LocalDate from, LocalDate until) {
        String first = Speech.formats().shortDay(from);
        return from.equals(until) ? first : first + " – " + Speech.formats().shortDay(until);
    }

    private String words(HoursException exception) {
        String effect = getTranslation("exceptions.effect." + exception.effect());
        return exception.times() == null
                ? effect
                : effect + " "
                        + Speech.formats()
                                .hours(
                                        exception.times().opens(),
                                        exception.times().closes());
    }

    private void add(HoursException wish, Decisions decisions) {
        boolean done = change(
                d -> desk.get().add(wish, d), decisions, again -> add(wish, again), getTranslation("exceptions.added"));
        if (done) {
            form.clear();
            form.from.focus();
        }
    }

    private void remove(UUID id, Decisions decisions) {
        change(
                d -> desk.get().remove(id, d),
                decisions,
                again -> remove(id, again),
                getTranslation("exceptions.removed"));
    }

    private boolean change(
            Function<Decisions, List<Rearranged>> wish,
            Decisions decisions,
            SerializableConsumer<Decisions> again,
            String done) {
        try {
            List<Rearranged> rearranged = wish.apply(decisions);
            show();
            Notices.done(done);
            PeopleToTell.show(rearranged);
            return true;
        } catch (TouchesBookings undecided) {
            new DecisionDialog(undecided, decisions, again).open();
        } catch (InvalidInput wrong) {
            form.show(wrong.errors());
        }
        return false;
    }
}
