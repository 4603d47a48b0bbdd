package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.office.HoursSeries;
import ua.dp.cnap.office.SeriesDesk;

/** The hours of an office that repeat and differ from the weekly ones: seen, added, taken away. Each takes effect at once. */
class SeriesPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to the desk, which belongs to the view. */
    interface Desk extends Serializable {
        SeriesDesk get();
    }

    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph(getTranslation("series.empty"));
    final SeriesForm form;
    private final Desk desk;
    private UUID office;

    SeriesPanel(Desk desk) {
        this.desk = desk;
        form = new SeriesForm(wish -> desk.get().broken(wish), this::add);
        addClassNames("card", "exceptions");
        list.addClassName("exception-list");
        Paragraph lead = new Paragraph(getTranslation("series.lead"));
        lead.addClassName("lead");
        empty.addClassName("lead");
        add(new Div(new H2(getTranslation("series.title")), lead), form, empty, list);
    }

    void load(UUID id) {
        office = id;
        form.load(id);
        show();
    }

    private void show() {
        List<HoursSeries> coming = desk.get().coming(office);
        list.removeAll();
        coming.forEach(s -> list.add(row(s)));
        empty.setVisible(coming.isEmpty());
        list.setVisible(!coming.isEmpty());
    }

    private ListItem row(HoursSeries series) {
        Span name = new Span(series.name());
        name.addClassName("time");
        String rhythm = getTranslation(Rhythm.key(series), series.everyWeeks());
        Span when = new Span(getTranslation(
                "series.when",
                getTranslation("series.named", Speech.formats().weekday(series.weekday()), rhythm),
                series.times() == null
                        ? getTranslation("exceptions.effect.CLOSED")
                        : Speech.formats()
                                .hours(series.times().opens(), series.times().closes())));
        Span valid = new Span(getTranslation(
                "series.valid",
                Speech.formats().date(series.validFrom()),
                Speech.formats().date(series.validUntil())));
        valid.addClassName("second");
        Span text = new Span(name, when, valid);
        text.addClassName("who");
        UUID id = series.id();
        Button remove = new Button(getTranslation("exceptions.remove"), click -> remove(id));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("exceptions.remove.label", series.name()));
        return new ListItem(text, remove);
    }

    private void add(HoursSeries wish) {
        new Attempt(
                        decisions -> desk.get().add(wish, decisions),
                        () -> {
                            show();
                            Notices.done(getTranslation("series.added"));
                            form.clear();
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
                            Notices.done(getTranslation("series.removed"));
                        },
                        wrong -> refuse(wrong.errors()),
                        this::show)
                .start();
    }

    private static void refuse(List<FieldError> rules) {
        Notices.refused(Speech.text("hours.unlawful") + " "
                + rules.stream().map(LawPanel::words).distinct().collect(Collectors.joining("; ")) + ".");
    }
}
