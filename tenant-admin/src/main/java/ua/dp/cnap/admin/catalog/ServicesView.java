package ua.dp.cnap.admin.catalog;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.catalog.ServiceKept;
import ua.dp.cnap.catalog.ServiceListDesk;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** Which services of the regional list the centre gives, for the head. Each change takes effect at once. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "services", layout = ConsoleLayout.class)
public class ServicesView extends Div implements BeforeEnterObserver, HasDynamicTitle, ServiceGrid.Lines {

    private static final long serialVersionUID = 1L;

    @Inject
    ServiceListDesk desk;

    final TextField search = new TextField();
    final Select<String> topic = new Select<>();
    final Select<Shown> shown = new Select<>();
    final Span count = new Span();
    final ServiceGrid grid = new ServiceGrid(this);

    private final Map<UUID, ServiceLine> lines = new LinkedHashMap<>();

    public ServicesView() {
        addClassNames("view", "services-view");
        Paragraph lead = new Paragraph(getTranslation("services.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("services.title")), lead);
        heading.addClassName("heading");
        Div head = new Div(heading, count);
        head.addClassName("head");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        Div tools = new Div(searchField(), topicChoice(), shownChoice());
        tools.addClassName("tools");
        add(head, tools, grid);
    }

    private TextField searchField() {
        search.setLabel(getTranslation("services.search"));
        search.setPlaceholder(getTranslation("services.search.hint"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(typed -> show());
        return search;
    }

    private Select<String> topicChoice() {
        topic.setLabel(getTranslation("services.topic"));
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(getTranslation("services.topic.all"));
        topic.addValueChangeListener(chosen -> show());
        return topic;
    }

    private Select<Shown> shownChoice() {
        shown.setLabel(getTranslation("services.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(s -> getTranslation("services.shown." + s));
        shown.setValue(Shown.ALL);
        shown.addValueChangeListener(chosen -> show());
        return shown;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        load();
        topic.setItems(
                lines.values().stream().map(ServiceLine::topic).distinct().toList());
        show();
    }

    private void load() {
        lines.clear();
        desk.all().forEach(row -> lines.put(row.service().id(), ServiceLine.of(row)));
        long offered = lines.values().stream().filter(ServiceLine::offered).count();
        count.setText(getTranslation("services.count", offered, lines.size()));
    }

    private void show() {
        grid.show(lines.values().stream()
                .filter(shown.getValue()::lets)
                .filter(l -> topic.getValue() == null || topic.getValue().equals(l.topic()))
                .filter(l -> l.isLike(search.getValue()))
                .map(ServiceLine::id)
                .toList());
    }

    @Override
    public ServiceLine line(UUID service) {
        return lines.get(service);
    }

    @Override
    public boolean offer(UUID service, int minutes) {
        ServiceLine before = line(service);
        return change(
                () -> desk.offer(service, minutes, before.version()),
                before.offered()
                        ? getTranslation("services.done.minutes", minutes)
                        : getTranslation("services.done.on", before.title()));
    }

    @Override
    public boolean withdraw(UUID service) {
        ServiceLine before = line(service);
        return change(
                () -> desk.withdraw(service, before.version()), getTranslation("services.done.off", before.title()));
    }

    private boolean change(Runnable wish, String done) {
        try {
            wish.run();
            load();
            Notices.done(done);
            return true;
        } catch (ServiceKept kept) {
            Object count = kept.facts().get("count");
            Notices.refused(
                    count instanceof Long booked
                            ? Speech.count("services.booked", booked)
                            : getTranslation("services.is-mandatory"));
            return false;
        } catch (InvalidInput wrong) {
            Notices.refused(getTranslation("services.wrong-minutes"));
            return false;
        } catch (ChangedMeanwhile late) {
            Notices.refused(late);
            load();
            show();
            return true; // what is shown is what is
        } catch (Problem refusal) {
            Notices.refused(refusal);
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("services.title");
    }
}
