package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.office.Holiday;
import ua.dp.cnap.ui.Language;

/** The public holidays of the next year: which are working days and which are days off. */
class HolidaysPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 12;

    final UnorderedList list = new UnorderedList();
    final Button settle;
    private final SerializableConsumer<LocalDate> other;

    /**
     * @param other the head wants it otherwise on that day
     * @param settles the head decides about visits that are booked on days off
     */
    HolidaysPanel(SerializableConsumer<LocalDate> other, SerializableRunnable settles) {
        this.other = other;
        addClassNames("card", "exceptions", "holidays");
        list.addClassName("exception-list");
        Paragraph lead = new Paragraph(getTranslation("holidays.lead"));
        lead.addClassName("lead");
        settle = new Button(getTranslation("holidays.settle"), click -> settles.run());
        Details details = new Details(getTranslation("holidays.title"), lead, list, settle);
        add(details);
    }

    void show(List<Holiday> coming) {
        list.removeAll();
        coming.stream().limit(MOST).forEach(h -> list.add(row(h)));
        settle.setVisible(coming.stream().limit(MOST).anyMatch(Holiday::dayOff));
    }

    private ListItem row(Holiday holiday) {
        String day =
                Speech.formats().shortDay(holiday.day()) + " " + holiday.day().getYear();
        Span when = new Span(day);
        when.addClassName("time");
        Span name = new Span(Speech.language() == Language.EN ? holiday.nameEn() : holiday.name());
        Span text = new Span(when, name);
        text.addClassName("who");
        Span what = new Span(getTranslation(holiday.dayOff() ? "holidays.off" : "holidays.working"));
        what.addClassNames("tag", "bare", holiday.dayOff() ? "missed" : "arrived");
        LocalDate on = holiday.day();
        Button otherwise = new Button(
                getTranslation(holiday.dayOff() ? "holidays.receive" : "holidays.close"), click -> other.accept(on));
        otherwise.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        otherwise.setAriaLabel(otherwise.getText() + ": " + day);
        return new ListItem(text, what, otherwise);
    }
}
