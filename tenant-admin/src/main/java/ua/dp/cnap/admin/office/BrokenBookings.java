package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.office.HoursBreakBookings;
import ua.dp.cnap.ui.Formats;

/** Which booked times stand in the way of new hours, by day, with the way to each day's desk. No names. */
class BrokenBookings extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int MOST_DAYS = 12;
    private static final int MOST_TIMES = 12;

    BrokenBookings(UUID office, HoursBreakBookings refusal) {
        addClassName("broken");
        setHeaderTitle(getTranslation("broken.title"));
        setWidth("36rem");
        TreeMap<LocalDate, List<Instant>> days = refusal.starts().stream()
                .collect(Collectors.groupingBy(
                        at -> at.atZone(Formats.ZONE).toLocalDate(), TreeMap::new, Collectors.toList()));
        UnorderedList list = new UnorderedList();
        list.addClassName("broken-days");
        days.entrySet().stream().limit(MOST_DAYS).forEach(d -> list.add(day(office, d.getKey(), d.getValue())));
        add(new Paragraph(Speech.count("broken.text", refusal.starts().size())), list);
        if (days.size() > MOST_DAYS) {
            add(new Paragraph(Speech.count("broken.more", days.size() - MOST_DAYS)));
        }
        add(new Paragraph(getTranslation("broken.advice")));
        Button close = new Button(getTranslation("broken.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }

    private static ListItem day(UUID office, LocalDate day, List<Instant> starts) {
        Anchor desk = new Anchor(
                "/admin/desk?day=" + day + "&office=" + office, Speech.formats().day(day));
        String times =
                starts.stream().limit(MOST_TIMES).map(Speech.formats()::time).collect(Collectors.joining(", "));
        Span span = new Span(starts.size() > MOST_TIMES ? times + "…" : times);
        span.addClassName("time");
        return new ListItem(desk, span);
    }
}
