package ua.dp.cnap.admin.servicelist;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.servicelist.ListCounts;
import ua.dp.cnap.servicelist.ListLine;
import ua.dp.cnap.servicelist.ListPart;
import ua.dp.cnap.servicelist.ListQuestion;
import ua.dp.cnap.servicelist.MassChange;
import ua.dp.cnap.servicelist.ServiceDesk;
import ua.dp.cnap.servicelist.ServiceListDesk;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** The list of services of the centre, for the head: found as one types, changed one by one or many at once. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "services", layout = ConsoleLayout.class)
public class ServicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    ServiceListDesk list;

    @Inject
    ServiceDesk desk;

    @Inject
    OfficeDirectory offices;

    final TextField search = new TextField();
    final Select<String> topic = new Select<>();
    final Select<ListPart> part = new Select<>();
    final Span count = new Span();
    final Button missing = new Button("", click -> part.setValue(ListPart.MISSING));
    final Button own = new Button(
            getTranslation("services.own.add"), click -> UI.getCurrent().navigate(OwnServiceView.class));
    final ServicesGrid grid = new ServicesGrid();
    final Span chosen = new Span();
    final Button change = new Button(getTranslation("services.change"), click -> askChange());
    final Div chosenBar = new Div(chosen, change);

    public ServicesView() {
        addClassNames("view", "services-view");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        missing.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        Div tools = new Div(searchField(), topicChoice(), partChoice(), missing);
        tools.addClassName("tools");
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        chosenBar.addClassNames("chosen-bar");
        grid.asMultiSelect().addSelectionListener(event -> showChosen());
        grid.addItemDoubleClickListener(
                event -> ServiceView.open(event.getItem().id()));
        add(new ListHead(ListHead.Page.LIST, count, own), tools, chosenBar, grid);
        showChosen();
    }

    private TextField searchField() {
        search.setLabel(getTranslation("services.search"));
        search.setPlaceholder(getTranslation("services.search.hint"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.setAutofocus(true);
        search.addValueChangeListener(typed -> grid.getDataProvider().refreshAll());
        return search;
    }

    private Select<String> topicChoice() {
        topic.setLabel(getTranslation("services.topic"));
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(getTranslation("services.topic.all"));
        topic.addValueChangeListener(changed -> grid.getDataProvider().refreshAll());
        return topic;
    }

    private Select<ListPart> partChoice() {
        part.setLabel(getTranslation("services.shown"));
        part.setItems(ListPart.values());
        part.setItemLabelGenerator(p -> getTranslation("services.shown." + p));
        part.setValue(ListPart.ALL);
        part.addValueChangeListener(changed -> grid.getDataProvider().refreshAll());
        return part;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        topic.setItems(list.topics());
        grid.setItems(new CallbackDataProvider<ListLine, Void>(
                query -> list.page(question(), query.getOffset(), query.getLimit()).stream(),
                query -> list.count(question()),
                ListLine::id));
        showCounts();
    }

    ListQuestion question() {
        return new ListQuestion(search.getValue(), part.getValue(), topic.getValue());
    }

    private void showCounts() {
        ListCounts counts = list.counts();
        count.setText(getTranslation("services.count", counts.given(), counts.all()));
        missing.setText(Speech.count("services.missing", counts.missing()));
        missing.setVisible(counts.missing() > 0);
    }

    private void showChosen() {
        int many = grid.getSelectedItems().size();
        chosen.setText(Speech.count("services.chosen", many));
        chosenBar.setVisible(many > 0);
    }

    private void askChange() {
        List<Office> all = offices.all();
        new MassDialog(grid.getSelectedItems().size(), all, this::change).open();
    }

    private void change(MassChange wish) {
        List<UUID> services = grid.getSelectedItems().stream().map(ListLine::id).toList();
        new Attempt(
                        decisions -> desk.changeAll(services, wish, null, decisions),
                        () -> {
                            grid.deselectAll();
                            showLatest();
                            Notices.done(Speech.count("services.changed", services.size()));
                        },
                        wrong -> Notices.refused(Wrong.words(wrong.errors().getFirst())),
                        this::showLatest)
                .start();
    }

    private void showLatest() {
        grid.getDataProvider().refreshAll();
        showCounts();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("services.title");
    }
}
