package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.office.ExceptionDesk;
import ua.dp.cnap.office.HoursException;

/** The coming days of an office that are not as usual: seen, added, taken away. Each takes effect at once. */
class ExceptionsPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to the desk, which belongs to the view. */
    interface Desk extends Serializable {
        ExceptionDesk get();
    }

    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph(getTranslation("exceptions.empty"));
    final ExceptionForm form = new ExceptionForm(this::add);
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

    /** @param bound whether the law says how long the office receives */
    void load(UUID id, boolean bound) {
        office = id;
        form.load(id, bound, desk.get().today());
        show();
    }

    private void show() {
        List<HoursException> coming = desk.get().coming(office);
        list.removeAll();
        YearMonth month = null;
        for (HoursException exception : coming) {
            YearMonth begins = YearMonth.from(exception.dayFrom());
            if (!begins.equals(month)) {
                month = begins;
                H3 heading = new H3(Speech.formats().month(begins));
                heading.addClassName("month");
                list.add(new ListItem(heading));
            }
            list.add(row(exception));
        }
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
        Button remove = new Button(getTranslation("exceptions.remove"), click -> remove(id));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("exceptions.remove.label", days));
        Button copy = new Button(getTranslation("exceptions.copy"), click -> form.copy(exception));
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        copy.setAriaLabel(getTranslation("exceptions.copy.label", days));
        return new ListItem(text, copy, remove);
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

    private void add(List<HoursException> wishes) {
        new Attempt(
                        decisions -> desk.get().add(wishes, decisions),
                        () -> {
                            show();
                            Notices.done(Speech.count("exceptions.added", wishes.size()));
                            form.clear();
                            form.from.focus();
                        },
                        wrong -> form.show(wrong.errors()),
                        this::show)
                .start();
    }

    private void remove(UUID id) {
        new Attempt(
                        decisions -> desk.get().remove(id, decisions),
                        () -> {
                            show();
                            Notices.done(getTranslation("exceptions.removed"));
                        },
                        wrong -> form.show(wrong.errors()),
                        this::show)
                .start();
    }
}
