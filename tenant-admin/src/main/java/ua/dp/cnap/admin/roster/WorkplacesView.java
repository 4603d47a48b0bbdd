package ua.dp.cnap.admin.roster;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
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
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.office.OfficeLine;
import ua.dp.cnap.admin.office.OfficeList;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.roster.RosterDesk;
import ua.dp.cnap.roster.WorkplaceCard;
import ua.dp.cnap.roster.WorkplaceDesk;
import ua.dp.cnap.roster.WorkplaceWish;
import ua.dp.cnap.tenancy.StaffRole;

/** The workplaces of each office, for the head. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "roster/workplaces/:office?", layout = ConsoleLayout.class)
public class WorkplacesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkplaceDesk desk;

    @Inject
    RosterDesk rosters;

    @Inject
    OfficeDirectory offices;

    final OfficeList list = new OfficeList(this::go);
    final H2 officeName = new H2();
    final Paragraph empty = new Paragraph(getTranslation("workplaces.empty"));
    final UnorderedList rows = new UnorderedList();
    final TextField name = new TextField(getTranslation("workplaces.new"));
    final Button add = new Button(getTranslation("exceptions.add"), click -> add());
    private OfficeLine office;

    public WorkplacesView() {
        addClassNames("view", "workplaces-view");
        Paragraph lead = new Paragraph(getTranslation("workplaces.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("workplaces.title")), lead);
        heading.addClassName("head-plain");
        rows.addClassName("exception-list");
        empty.addClassName("lead");
        name.setMaxLength(80);
        name.setManualValidation(true);
        name.setPlaceholder(getTranslation("workplaces.new.hint"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.ENTER).listenOn(name);
        Div form = new Div(name, add);
        form.addClassName("exception-form");
        Div card = new Div(officeName, rows, empty, form);
        card.addClassNames("card", "editor");
        Div columns = new Div(list, card);
        columns.addClassName("columns");
        add(heading, new RosterTabs(WorkplacesView.class), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        List<OfficeLine> all = offices.all().stream().map(OfficeLine::of).toList();
        Optional<String> asked = entering.getRouteParameters().get("office");
        Optional<OfficeLine> chosen = all.stream()
                .filter(o -> asked.isEmpty() || o.id().toString().equals(asked.get()))
                .findFirst();
        list.show(all, chosen.map(OfficeLine::id).orElse(null));
        chosen.ifPresentOrElse(this::load, () -> entering.rerouteToError(NotFoundException.class));
    }

    private void go(UUID id) {
        UI.getCurrent().navigate(WorkplacesView.class, new RouteParameters("office", id.toString()));
    }

    void load(OfficeLine of) {
        office = of;
        officeName.setText(of.name());
        List<WorkplaceCard> cards = desk.all().stream()
                .filter(card -> card.officeId().equals(of.id()))
                .sorted((a, b) -> Boolean.compare(a.closedOn() != null, b.closedOn() != null))
                .toList();
        rows.removeAll();
        cards.forEach(card -> rows.add(new WorkplaceRow(card, rosters.today(), this::change)));
        empty.setVisible(cards.isEmpty());
        name.clear();
        name.setInvalid(false);
    }

    private void add() {
        try {
            desk.add(office.id(), name.getValue());
            load(office);
            name.focus();
            Notices.done(getTranslation("workplaces.added"));
        } catch (InvalidInput refused) {
            String key = "workplaces.wrong." + refused.errors().getFirst().code();
            name.setInvalid(true);
            name.setErrorMessage(getTranslation(ConsoleTexts.has(key) ? key : "workplaces.wrong"));
        }
    }

    private void change(WorkplaceRow row, WorkplaceWish wish) {
        new Attempt(
                        decisions -> desk.change(row.card.id(), wish, row.card.version(), decisions),
                        () -> {
                            load(office);
                            Notices.done(getTranslation("workplaces.saved"));
                        },
                        row::show,
                        () -> load(office))
                .start();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workplaces.title");
    }
}
