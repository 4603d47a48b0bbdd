package ua.dp.cnap.admin.route;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.map.Mark;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.route.MobileStop;
import ua.dp.cnap.route.RouteDesk;
import ua.dp.cnap.ui.Icon;

/** Where a mobile office stands from today on. On a day with stops it receives at them and at no other time. */
public class RoutePanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to the desk, which belongs to the view. */
    public interface Desk extends Serializable {
        RouteDesk get();
    }

    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph(getTranslation("route.empty"));
    final Button add = new Button(getTranslation("route.add"), new LineIcon(Icon.PLUS), click -> open(null));
    private final Desk desk;
    private UUID office;
    private List<Mark> marks = List.of();

    public RoutePanel(Desk desk) {
        this.desk = desk;
        addClassNames("card", "route-panel");
        Paragraph lead = new Paragraph(getTranslation("route.lead"));
        lead.addClassName("lead");
        empty.addClassName("hint");
        list.addClassName("things");
        add(lead, add, list, empty);
    }

    /** @param marks what stands on the map beside a stop */
    public void load(UUID office, List<Mark> marks) {
        this.office = office;
        this.marks = marks;
        show();
    }

    private void show() {
        List<MobileStop> stops = desk.get().coming(office);
        list.removeAll();
        stops.forEach(s -> list.add(row(s)));
        empty.setVisible(stops.isEmpty());
        list.setVisible(!stops.isEmpty());
    }

    private ListItem row(MobileStop stop) {
        UUID id = stop.id();
        int version = stop.version();
        String when = Speech.formats().shortDay(stop.day()) + ", "
                + Speech.formats().hours(stop.times().opens(), stop.times().closes());
        Span first = new Span(when);
        first.addClassNames("first", "time");
        Span second = new Span(stop.settlement() + ", " + stop.place());
        second.addClassName("second");
        Div who = new Div(first, second);
        who.addClassNames("two", "who");
        Div actions = new Div(action("route.edit", when, () -> open(stop(id))));
        actions.add(action("route.remove", when, () -> remove(id, false, version)));
        if (stop.seriesId() != null) {
            actions.add(action("route.remove.later", when, () -> remove(id, true, version)));
        }
        return new ListItem(who, actions);
    }

    private Button action(String key, String when, SerializableRunnable does) {
        Button button = new Button(getTranslation(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + when);
        return button;
    }

    private MobileStop stop(UUID id) {
        return desk.get().coming(office).stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void open(MobileStop stop) {
        new StopDialog(stop, office, marks, desk, this::show).open();
    }

    private void remove(UUID id, boolean andLater, int version) {
        new Attempt(
                        decisions -> desk.get().remove(id, andLater, version, null, decisions),
                        () -> {
                            show();
                            Notices.done(getTranslation("route.removed"));
                        },
                        Notices::refused,
                        this::show)
                .start();
    }
}
