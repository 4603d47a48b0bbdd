package ua.dp.cnap.admin.staff;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.history.MeanwhileDialog;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.staff.Leaving;
import ua.dp.cnap.staff.StaffCard;
import ua.dp.cnap.staff.StaffDesk;
import ua.dp.cnap.staff.StaffQuestion;
import ua.dp.cnap.staff.StaffWish;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** Who works for the centre, for the head: invited, changed, let go. Each change takes effect at once. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "staff", layout = ConsoleLayout.class)
public class StaffView extends Div implements BeforeEnterObserver, HasDynamicTitle, StaffGrid.Wishes {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffDesk desk;

    @Inject
    OfficeDirectory offices;

    @Inject
    ConfigurationHistory history;

    final TextField search = new TextField();
    final Select<Boolean> former = new Select<>();
    final Span count = new Span();
    final Paragraph closed = new Paragraph();
    final Button invite = new Button(getTranslation("staff.invite"), click -> invite());
    final StaffGrid grid = new StaffGrid(this);

    private List<OfficeChoice> places = List.of();

    public StaffView() {
        addClassNames("view", "staff-view");
        Paragraph lead = new Paragraph(getTranslation("staff.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("staff.title")), lead);
        heading.addClassName("heading");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        Div head = new Div(heading, count);
        head.addClassName("head");
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div tools = new Div(searchField(), formerChoice(), invite);
        tools.addClassName("tools");
        closed.addClassName("warned");
        add(head, closed, tools, grid);
    }

    private TextField searchField() {
        search.setLabel(getTranslation("staff.search"));
        search.setPlaceholder(getTranslation("staff.search.hint"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(typed -> show());
        return search;
    }

    private Select<Boolean> formerChoice() {
        former.setLabel(getTranslation("staff.shown"));
        former.setItems(false, true);
        former.setItemLabelGenerator(f -> getTranslation(f ? "staff.shown.former" : "staff.shown.present"));
        former.setValue(false);
        former.addValueChangeListener(chosen -> show());
        return former;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        places = offices.all().stream().map(OfficeChoice::of).toList();
        StaffDesk.Ways ways = desk.ways();
        closed.setVisible(!ways.login() || !ways.mail());
        closed.setText(getTranslation(ways.login() ? "staff.no-mail" : "staff.no-login"));
        show();
    }

    private void show() {
        StaffQuestion question = new StaffQuestion(search.getValue(), former.getValue());
        grid.setEmptyStateText(getTranslation(empty()));
        grid.show(
                asked -> desk.page(question, asked.getOffset(), asked.getLimit()).stream(),
                asked -> desk.count(question));
        count.setText(getTranslation(
                former.getValue() ? "staff.count.former" : "staff.count",
                desk.count(new StaffQuestion("", former.getValue()))));
    }

    private String empty() {
        if (!search.isEmpty()) {
            return "staff.empty.filtered";
        }
        return former.getValue() ? "staff.empty.former" : "staff.empty";
    }

    private void invite() {
        PersonDialog dialog = new PersonDialog(places);
        dialog.onSave(wish -> {
            desk.invite(wish);
            done("staff.invited");
        });
        dialog.open();
    }

    @Override
    public void edit(UUID id) {
        StaffCard card = desk.byId(id);
        PersonDialog dialog = new PersonDialog(places, card);
        dialog.onSave(wish -> change(card, wish));
        dialog.onLeave(() -> {
            dialog.close();
            leave(card);
        });
        dialog.open();
    }

    private void change(StaffCard card, StaffWish wish) {
        try {
            desk.change(card.id(), wish, card.version());
            done("staff.saved");
        } catch (ChangedMeanwhile late) {
            UUID id = card.id();
            new MeanwhileDialog(id, history, () -> edit(id), () -> change(desk.byId(id), wish)).open();
        }
    }

    private void leave(StaffCard card) {
        new LeaveDialog(card, desk.today(), leaving -> endEmployment(card, leaving)).open();
    }

    private void endEmployment(StaffCard card, Leaving leaving) {
        new Attempt(
                        decisions -> desk.endEmployment(card.id(), leaving, card.version(), decisions),
                        () -> done("staff.left"),
                        Notices::refused,
                        this::show)
                .start();
    }

    @Override
    public void sendAgain(UUID id) {
        try {
            desk.sendAgain(id);
            done("staff.sent-again");
        } catch (Problem refusal) {
            Notices.refused(refusal);
        }
    }

    private void done(String key) {
        show();
        Notices.done(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.title");
    }
}
