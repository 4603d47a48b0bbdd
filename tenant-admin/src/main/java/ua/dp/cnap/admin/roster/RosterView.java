package ua.dp.cnap.admin.roster;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.roster.AbsenceDesk;
import ua.dp.cnap.roster.Person;
import ua.dp.cnap.roster.PersonWeek;
import ua.dp.cnap.roster.RosterDesk;
import ua.dp.cnap.roster.RosterVersion;
import ua.dp.cnap.roster.ShiftOnDay;
import ua.dp.cnap.roster.WorkplaceDesk;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** Who of the centre sits where in a week, and who is away, for the head. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "roster", layout = ConsoleLayout.class)
public class RosterView extends Div implements BeforeEnterObserver, HasDynamicTitle, RosterForm.Desk {

    private static final long serialVersionUID = 1L;

    @Inject
    RosterDesk desk;

    @Inject
    AbsenceDesk absenceDesk;

    @Inject
    WorkplaceDesk workplaces;

    @Inject
    OfficeDirectory offices;

    final WeekBar bar = new WeekBar(this::show);
    final TextField search = new TextField(getTranslation("roster.search"));
    final Select<UUID> office = new Select<>();
    final Paragraph noPlaces = new Paragraph(getTranslation("roster.no-places") + " ");
    final RosterGrid grid = new RosterGrid(this::open);
    final AbsencePanel absences = new AbsencePanel(() -> absenceDesk, this::load);

    private LocalDate monday;
    private LocalDate today;
    private Places places;
    private List<PersonWeek> weeks = List.of();

    public RosterView() {
        addClassNames("view", "roster-view");
        Paragraph lead = new Paragraph(getTranslation("roster.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("roster.title")), lead);
        heading.addClassName("head-plain");
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> showFiltered());
        office.setLabel(getTranslation("desk.office"));
        office.setEmptySelectionAllowed(true);
        office.setEmptySelectionCaption(getTranslation("desk.office.all"));
        office.addValueChangeListener(chosen -> showFiltered());
        Div tools = new Div(bar, search, office);
        tools.addClassName("tools");
        noPlaces.addClassNames("card", "hint");
        noPlaces.add(new RouterLink(getTranslation("roster.no-places.add"), WorkplacesView.class));
        add(heading, new RosterTabs(RosterView.class), tools, noPlaces, grid, absences);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        today = desk.today();
        Map<UUID, String> names = new LinkedHashMap<>();
        offices.all().forEach(o -> names.put(o.id(), o.name()));
        office.setItems(List.copyOf(names.keySet()));
        office.setItemLabelGenerator(id -> id == null ? getTranslation("desk.office.all") : names.get(id));
        office.setVisible(names.size() > 1);
        show(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private void show(LocalDate week) {
        monday = week;
        bar.show(week, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        load();
    }

    private void load() {
        places = new Places(workplaces.all(), offices.all(), monday);
        weeks = desk.week(monday);
        noPlaces.setVisible(places.open().isEmpty());
        grid.setEmptyStateText(getTranslation(weeks.isEmpty() ? "roster.empty" : "roster.none"));
        showFiltered();
        absences.load(people());
    }

    private void showFiltered() {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.show(
                weeks.stream()
                        .filter(w -> w.person().name().toLowerCase(Locale.ROOT).contains(typed))
                        .filter(w -> office.isEmpty() || sitsIn(office.getValue(), w))
                        .toList(),
                monday,
                today,
                places);
    }

    private boolean sitsIn(UUID office, PersonWeek week) {
        return week.shifts().stream()
                .anyMatch(s -> places.of(s.workplaceId()).officeId().equals(office));
    }

    private void open(UUID staffId) {
        new RosterForm(desk.of(staffId), places, monday, today, this).open();
    }

    @Override
    public List<Person> people() {
        return weeks.stream().map(PersonWeek::person).toList();
    }

    @Override
    public List<ShiftOnDay> week(Person person, LocalDate day) {
        return desk.week(day).stream()
                .filter(week -> week.person().id().equals(person.id()))
                .flatMap(week -> week.shifts().stream())
                .toList();
    }

    @Override
    public void save(RosterForm form, RosterVersion wish) {
        Person person = form.person();
        String reason = form.reason.getValue();
        new Attempt(
                        decisions -> desk.change(person.id(), wish, person.version(), reason, decisions),
                        () -> {
                            form.close();
                            load();
                            Notices.done(getTranslation("roster.saved", person.name()));
                        },
                        form::show,
                        () -> {
                            form.close();
                            load();
                            open(person.id());
                        })
                .start();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.title");
    }
}
