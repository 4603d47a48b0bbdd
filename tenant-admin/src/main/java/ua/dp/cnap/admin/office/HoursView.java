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
import java.util.stream.Collectors;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.admin.history.MeanwhileDialog;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.admin.rearrangement.DecisionDialog;
import ua.dp.cnap.admin.rearrangement.PeopleToTell;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.office.ExceptionDesk;
import ua.dp.cnap.office.Holidays;
import ua.dp.cnap.office.HoursDesk;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.office.PauseDesk;
import ua.dp.cnap.office.SeriesDesk;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.StaffRole;

/** The weekly hours of an office, for the head. A change takes effect at once, or is refused with the reason. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "hours/:office?", layout = ConsoleLayout.class)
public class HoursView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    OfficeDirectory offices;

    @Inject
    HoursDesk desk;

    @Inject
    ExceptionDesk exceptionDesk;

    @Inject
    SeriesDesk seriesDesk;

    @Inject
    Holidays holidays;

    @Inject
    PauseDesk pauseDesk;

    @Inject
    ConfigurationHistory history;

    final OfficeList list = new OfficeList(this::choose);
    final H2 name = new H2();
    final Paragraph address = new Paragraph();
    final WeekEditor editor = new WeekEditor(this::changed);
    final LawPanel law = new LawPanel();
    final ExceptionsPanel exceptions = new ExceptionsPanel(() -> exceptionDesk);
    final PausePanel pause = new PausePanel(() -> pauseDesk, this::showPause);
    final SeriesPanel series = new SeriesPanel(() -> seriesDesk);
    final HolidaysPanel holidayList = new HolidaysPanel(exceptions.form::about, this::settle);
    final Button save = new Button(getTranslation("hours.save"), click -> save());
    final Button revert = new Button(getTranslation("hours.revert"), click -> revert());
    final Span unsaved = new Span(getTranslation("hours.unsaved"));

    private UUID office;
    private Office.Kind kind;
    private int version;
    private WeeklyHours saved;
    private final UnsavedChanges changes = new UnsavedChanges(this);

    public HoursView() {
        addClassNames("view", "hours");
        Paragraph lead = new Paragraph(getTranslation("hours.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("hours.title")), lead);
        heading.addClassName("head-plain");
        address.addClassName("lead");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        unsaved.addClassNames("tag", "arrived");
        Div actions = new Div(save, revert, unsaved);
        actions.addClassName("actions");
        Div week = new Div(new Div(name, address), editor, actions);
        week.addClassNames("card", "editor");
        Div work = new Div(week, law);
        work.addClassName("work");
        Div columns = new Div(list, new Div(work, exceptions, series, holidayList));
        columns.addClassName("columns");
        add(heading, pause, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        List<OfficeLine> all = offices.all().stream().map(OfficeLine::of).toList();
        Optional<UUID> asked = entering.getRouteParameters().get("office").flatMap(HoursView::id);
        Optional<OfficeLine> chosen = asked.isPresent()
                ? all.stream().filter(o -> o.id().equals(asked.get())).findFirst()
                : all.stream().findFirst();
        list.show(all, chosen.map(OfficeLine::id).orElse(null));
        chosen.ifPresentOrElse(o -> load(o.id()), () -> entering.rerouteToError(NotFoundException.class));
    }

    private void choose(UUID id) {
        changes.leave(() -> go(id));
    }

    private static void go(UUID office) {
        UI.getCurrent().navigate(HoursView.class, new RouteParameters("office", office.toString()));
    }

    void load(UUID id) {
        Office found = offices.byId(id);
        office = id;
        kind = found.kind();
        version = found.version();
        saved = found.hours();
        name.setText(found.name());
        address.setText(found.address());
        editor.show(saved);
        exceptions.load(id, kind == Office.Kind.MAIN_OFFICE);
        series.load(id);
        holidayList.show(holidays.coming());
        showPause();
        changed();
    }

    /** Visits that were booked on days that are days off now. */
    private void settle() {
        new Attempt(
                        desk::settle,
                        () -> Notices.done(getTranslation("holidays.settled")),
                        Notices::refused,
                        this::revert)
                .start();
    }

    private void showPause() {
        pause.show(offices.all(), office);
    }

    private void revert() {
        load(office);
    }

    private void changed() {
        WeeklyHours week = editor.week();
        law.show(kind, desk.broken(office, week));
        showUnsaved(!week.equals(saved) || !editor.isValid());
    }

    private void showUnsaved(boolean dirty) {
        changes.set(dirty);
        save.setEnabled(dirty);
        revert.setEnabled(dirty);
        unsaved.setVisible(dirty);
    }

    void save() {
        save(Decisions.none());
    }

    private void save(Decisions decisions) {
        if (!editor.isValid()) {
            Notices.refused(getTranslation("hours.incomplete"));
            return;
        }
        try {
            List<Rearranged> rearranged = desk.change(office, editor.week(), version, decisions);
            load(office);
            Notices.done(getTranslation("hours.saved"));
            PeopleToTell.show(rearranged);
        } catch (InvalidInput unlawful) {
            law.show(kind, unlawful.errors());
            Notices.refused(refusal(unlawful.errors()));
        } catch (TouchesBookings undecided) {
            new DecisionDialog(undecided, decisions, this::save).open();
        } catch (ChangedMeanwhile late) {
            new MeanwhileDialog(office, history, this::revert, this::saveOver).open();
        }
    }

    private String refusal(List<FieldError> broken) {
        return getTranslation("hours.unlawful") + " "
                + broken.stream().map(LawPanel::words).distinct().collect(Collectors.joining("; ")) + ".";
    }

    /** The head saw what the other one changed. */
    private void saveOver() {
        version = offices.byId(office).version();
        save();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.of(new UUID(0, 0)); // nobody's
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hours.title");
    }
}
