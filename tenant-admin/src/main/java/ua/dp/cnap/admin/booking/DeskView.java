package ua.dp.cnap.admin.booking;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.office.PausePanel;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.admin.workplace.Workplace;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.office.PauseDesk;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** The appointments of a day at an office, for those who receive the visitors. Day and office stand in the address. */
@CdiComponent
@ForStaff({
    StaffRole.HEAD,
    StaffRole.DEPUTY,
    StaffRole.ADMINISTRATOR,
    StaffRole.RECEPTIONIST,
    StaffRole.STATE_REGISTRAR,
    StaffRole.STAROSTA
})
@Route(value = "desk", layout = ConsoleLayout.class)
public class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int REFRESH_MILLIS = 25_000;

    @Inject
    Agenda agenda;

    @Inject
    OfficeDirectory offices;

    @Inject
    PauseDesk pauseDesk;

    @Inject
    Clock clock;

    final H1 title = new H1();
    final Paragraph dayName = new Paragraph();
    final Select<UUID> office = new Select<>();
    final TextField search = new TextField();
    final StatusFilter statuses = new StatusFilter(this::show);
    final PausePanel pause = new PausePanel(() -> pauseDesk, this::load);
    final DayPicker days = new DayPicker(day -> go(day, chosenOffice()));
    AgendaGrid grid;

    private final Map<UUID, String> officeNames = new HashMap<>();
    private List<Visit> visits = List.of();
    private LocalDate day;
    private boolean toNow;
    private Registration polling;

    @PostConstruct
    void build() {
        addClassNames("view", "desk");
        grid = new AgendaGrid(clock);
        grid.onSaid(said -> say(said.visit, said.verb));
        dayName.addClassName("lead");
        Div heading = new Div(title, dayName);
        heading.addClassName("heading");
        Div head = new Div(heading, days);
        head.addClassName("head");
        Div tools = new Div(officeChoice(), searchField(), calls());
        tools.addClassName("tools");
        add(head, pause, statuses, tools, grid);
    }

    /** What somebody on the phone asks for. */
    private Div calls() {
        Button book = new Button(
                getTranslation("desk.book"),
                new LineIcon(Icon.PLUS),
                click -> UI.getCurrent().navigate(DeskBookingView.class));
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        book.addClickShortcut(Key.F2);
        book.setTooltipText(getTranslation("desk.book.hint"));
        Button find = new Button(
                getTranslation("desk.find"),
                new LineIcon(Icon.PHONE),
                click -> UI.getCurrent().navigate(VisitSearchView.class));
        find.addClickShortcut(Key.F4);
        find.setTooltipText(getTranslation("desk.find.hint"));
        Div calls = new Div(book, find);
        calls.addClassName("calls");
        return calls;
    }

    private Select<UUID> officeChoice() {
        office.setLabel(getTranslation("desk.office"));
        office.setEmptySelectionAllowed(true);
        office.setEmptySelectionCaption(getTranslation("desk.office.all"));
        office.setItemLabelGenerator(id -> id == null ? getTranslation("desk.office.all") : officeNames.get(id));
        office.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                RememberedOffice.keep(community(), change.getValue());
                go(day, change.getValue());
            }
        });
        return office;
    }

    private TextField searchField() {
        search.setLabel(getTranslation("desk.search"));
        search.setPlaceholder(getTranslation("desk.search.hint"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(typed -> show());
        return search;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters asked = entering.getLocation().getQueryParameters();
        loadOffices(asked.getSingleParameter("office"));
        show(asked.getSingleParameter("day").flatMap(DeskView::date).orElseGet(agenda::today));
    }

    void show(LocalDate wanted) {
        LocalDate today = agenda.today();
        if (!wanted.equals(day)) {
            statuses.clear();
        }
        day = wanted;
        toNow = day.equals(today);
        days.show(day, today);
        title.setText(getTranslation(day.equals(today) ? "desk.title.today" : "desk.title"));
        dayName.setText(Speech.formats().day(day));
        load();
    }

    private void loadOffices(Optional<String> asked) {
        List<Office> all = agenda.onlyOffice()
                .map(own ->
                        offices.all().stream().filter(o -> o.id().equals(own)).toList())
                .orElseGet(offices::all);
        officeNames.clear();
        all.forEach(o -> officeNames.put(o.id(), o.name()));
        office.setItems(all.stream().map(Office::id).toList());
        office.setVisible(all.size() > 1);
        Optional<UUID> wanted =
                asked.isPresent() ? asked.flatMap(RememberedOffice::id) : RememberedOffice.in(community());
        office.setValue(wanted.filter(officeNames::containsKey).orElse(null));
    }

    private void load() {
        pause.show(offices.all(), chosenOffice());
        Set<UUID> coming = agenda.comingOn(day);
        visits =
                Optional.ofNullable(chosenOffice()).map(o -> agenda.of(day, o)).orElseGet(() -> agenda.of(day)).stream()
                        .map(entry -> Visit.of(
                                entry, coming.contains(entry.appointment().id())))
                        .toList();
        show();
    }

    private void show() {
        List<Visit> wanted = visits.stream()
                .filter(statuses::lets)
                .filter(v -> v.isLike(search.getValue()))
                .toList();
        statuses.count(visits);
        grid.setEmptyStateText(getTranslation(empty()));
        grid.show(wanted, !day.isAfter(agenda.today()));
        if (toNow) {
            grid.scrollToNext();
            toNow = false;
        }
    }

    private String empty() {
        if (!visits.isEmpty()) {
            return "desk.empty.filtered";
        }
        return day.isBefore(agenda.today()) ? "desk.empty.past" : "desk.empty";
    }

    private void say(UUID visit, Verb verb) {
        try {
            switch (verb) {
                case ARRIVED -> agenda.arrived(visit);
                case SERVED -> agenda.served(visit);
                case MISSED -> agenda.missed(visit);
                case RESUMED -> agenda.resumed(visit);
            }
            grid.focus(visit);
        } catch (Problem refusal) {
            Notices.refused(refusal);
        }
        load();
    }

    private void go(LocalDate day, UUID office) {
        Map<String, String> wish = Map.of("day", day.toString(), "office", office == null ? "all" : office.toString());
        UI.getCurrent().navigate(DeskView.class, QueryParameters.simple(wish));
    }

    private UUID chosenOffice() {
        return office.getValue();
    }

    private static String community() {
        return Shift.of(UI.getCurrent()).centre().map(Workplace.Centre::slug).orElseThrow();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(REFRESH_MILLIS);
        polling = attached.getUI().addPollListener(poll -> load());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        polling.remove();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.page");
    }
}
