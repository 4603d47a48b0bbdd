package ua.dp.cnap.admin.office;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.equipment.EquipmentPanel;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.FieldMarks;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.map.Mark;
import ua.dp.cnap.admin.route.RoutePanel;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.equipment.EquipmentDesk;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDesk;
import ua.dp.cnap.route.RouteDesk;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** The offices of the centre, for the head: what each is, what it works with, where the mobile ones stand. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "offices/:office?", layout = ConsoleLayout.class)
public class OfficesView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfficeEditor.Desk {

    private static final long serialVersionUID = 1L;

    private static final String NEW = "new";

    @Inject
    OfficeDesk desk;

    @Inject
    EquipmentDesk equipmentDesk;

    @Inject
    RouteDesk routeDesk;

    @Inject
    ConfigurationHistory history;

    @Inject
    CommunityDirectory communities;

    final OfficeList list = new OfficeList(this::choose);
    final Button add = new Button(getTranslation("offices.add"), new LineIcon(Icon.PLUS), click -> choose(NEW));
    final Paragraph empty = new Paragraph(getTranslation("offices.empty"));
    final H2 name = new H2();
    final Span state = new Span();
    final Button close = new Button(getTranslation("offices.close"), click -> askToClose());
    final Button reopen = new Button(getTranslation("offices.reopen"), click -> reopen());
    final OfficeEditor editor = new OfficeEditor(this, this::go);
    final EquipmentPanel equipment = new EquipmentPanel(() -> equipmentDesk);
    final RoutePanel route = new RoutePanel(() -> routeDesk);
    final TabSheet tabs = new TabSheet();
    final Tab equipmentTab = tabs.add(getTranslation("offices.tab.equipment"), equipment);
    final Tab routeTab = tabs.add(getTranslation("offices.tab.route"), route);

    private UUID office;

    public OfficesView() {
        addClassNames("view", "offices-view");
        Paragraph lead = new Paragraph(getTranslation("offices.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("offices.title")), lead);
        heading.addClassName("heading");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(heading, add);
        head.addClassName("head");
        tabs.add(new Tab(getTranslation("offices.tab.card")), editor, 0);
        tabs.setSelectedIndex(0);
        tabs.addClassName("office-tabs");
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        state.addClassName("tag");
        Div titled = new Div(name, state, close, reopen);
        titled.addClassName("office-head");
        empty.addClassNames("hint", "card");
        Div columns = new Div(list, new Div(empty, titled, tabs));
        columns.addClassName("columns");
        add(head, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Optional<String> asked = entering.getRouteParameters().get("office");
        List<Office> all = desk.all();
        boolean opensNew = asked.filter(NEW::equals).isPresent() || all.isEmpty();
        Optional<Office> chosen = asked.isPresent()
                ? all.stream()
                        .filter(o -> o.id().toString().equals(asked.get()))
                        .findFirst()
                : all.stream().findFirst();
        if (!opensNew && chosen.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        show(all, opensNew ? null : chosen.get());
    }

    /** @param chosen null for one that is to be opened */
    void show(List<Office> all, Office chosen) {
        boolean another = chosen == null || !chosen.id().equals(office);
        office = chosen == null ? null : chosen.id();
        if (another) {
            UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
        }
        list.show(all.stream().map(OfficeLine::of).toList(), office);
        list.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
        name.setText(chosen == null ? getTranslation("offices.new") : chosen.name());
        showState(chosen);
        List<Mark> marks = marks(all, chosen);
        editor.load(chosen, parents(all, chosen), marks);
        equipmentTab.setVisible(chosen != null);
        routeTab.setVisible(chosen != null && chosen.kind() == Office.Kind.MOBILE_OFFICE);
        if (chosen == null || !tabs.getSelectedTab().isVisible()) {
            tabs.setSelectedIndex(0);
        }
        if (chosen != null) {
            equipment.load(chosen.id(), chosen.kind() == Office.Kind.MAIN_OFFICE);
        }
        if (routeTab.isVisible()) {
            route.load(chosen.id(), marks);
        }
    }

    private void showState(Office chosen) {
        boolean closing = chosen != null && chosen.closedOn() != null;
        close.setVisible(chosen != null && !closing);
        reopen.setVisible(closing);
        state.setVisible(closing);
        if (closing) {
            state.setClassName("tag missed");
            state.setText(getTranslation("offices.closed", Speech.formats().shortDay(chosen.closedOn())));
        }
    }

    private List<Mark> marks(List<Office> all, Office chosen) {
        UUID community = Shift.of(UI.getCurrent()).centre().orElseThrow().tenantId();
        return Mark.around(
                communities.byId(community),
                communities.all(),
                all.stream()
                        .filter(o -> o.closedOn() == null && (chosen == null || !o.id().equals(chosen.id())))
                        .toList());
    }

    private static List<OfficeLine> parents(List<Office> all, Office chosen) {
        return all.stream()
                .filter(o -> o.kind() == Office.Kind.MAIN_OFFICE || o.kind() == Office.Kind.BRANCH_OFFICE)
                .filter(o -> o.closedOn() == null && (chosen == null || !o.id().equals(chosen.id())))
                .map(OfficeLine::of)
                .toList();
    }

    private void choose(UUID id) {
        choose(id.toString());
    }

    private void choose(String parameter) {
        editor.changes.leave(() -> go(parameter));
    }

    private void go(UUID id) {
        if (id.equals(office)) {
            reload();
        } else {
            go(id.toString());
        }
    }

    private static void go(String parameter) {
        UI.getCurrent().navigate(OfficesView.class, new RouteParameters("office", parameter));
    }

    private void askToClose() {
        new ClosingDialog(desk.byId(office), this, this::reload).open();
    }

    private void reopen() {
        try {
            desk.reopen(office, desk.byId(office).version(), null);
            reload();
            Notices.done(getTranslation("offices.reopened"));
        } catch (InvalidInput wrong) {
            Notices.refused(FieldMarks.words(wrong.errors().getFirst()));
        }
    }

    private void reload() {
        show(desk.all(), desk.byId(office));
    }

    @Override
    public OfficeDesk offices() {
        return desk;
    }

    @Override
    public ConfigurationHistory history() {
        return history;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offices.title");
    }
}
