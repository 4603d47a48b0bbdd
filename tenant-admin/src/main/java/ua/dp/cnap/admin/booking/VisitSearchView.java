package ua.dp.cnap.admin.booking;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.booking.CallerDesk;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.VisitSearch;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** Finds the coming visit that a caller speaks of, and moves or cancels it. What is typed never stands in the address. */
@CdiComponent
@ForStaff({
    StaffRole.HEAD,
    StaffRole.DEPUTY,
    StaffRole.ADMINISTRATOR,
    StaffRole.RECEPTIONIST,
    StaffRole.STATE_REGISTRAR,
    StaffRole.STAROSTA
})
@Route(value = "desk/find", layout = ConsoleLayout.class)
public class VisitSearchView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    VisitSearch visits;

    @Inject
    CallerDesk desk;

    @Inject
    OfficeDirectory offices;

    final TextField search = new TextField();
    final UnorderedList found = new UnorderedList();
    final Paragraph none = new Paragraph();
    private final Map<UUID, String> officeNames = new HashMap<>();

    @PostConstruct
    void build() {
        addClassNames("view", "visit-search");
        offices.all().forEach(o -> officeNames.put(o.id(), o.name()));
        search.setLabel(getTranslation("find.search"));
        search.setPlaceholder(getTranslation("find.search.hint"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(300);
        search.addValueChangeListener(typed -> show());
        Div tools = new Div(search);
        tools.addClassName("tools");
        found.addClassName("found-visits");
        none.addClassName("hint");
        none.getElement().setAttribute("role", "status");
        add(new BackToDesk(), new H1(getTranslation("find.title")), tools, none, found);
        show();
    }

    void show() {
        List<AgendaEntry> meant = search.isEmpty() ? List.of() : visits.coming(search.getValue());
        found.removeAll();
        meant.forEach(entry -> found.add(new FoundVisit(
                Visit.of(entry, false),
                officeNames.getOrDefault(entry.appointment().officeId(), ""),
                visit -> askWhen(entry.appointment().serviceId(), visit),
                this::askWhether)));
        none.setVisible(meant.isEmpty());
        none.setText(getTranslation(search.isEmpty() ? "find.begin" : "find.none"));
    }

    private void askWhen(UUID service, Visit visit) {
        try {
            new MoveDialog(
                            visit,
                            desk.free(service, null, null, null),
                            free -> officeNames.getOrDefault(free.officeId(), ""),
                            free -> move(visit, free))
                    .open();
        } catch (Problem refusal) {
            Notices.refused(refusal);
        }
    }

    private void move(Visit visit, FreeTime free) {
        try {
            desk.move(visit.id(), free.officeId(), free.startsAt());
            Notices.done(
                    getTranslation("find.moved", visit.name(), Speech.formats().dayAndTime(free.startsAt())));
        } catch (Problem refusal) {
            Notices.refused(refusal);
        }
        show();
    }

    private void askWhether(Visit visit) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("find.cancel.title"));
        dialog.setText(getTranslation(
                "find.cancel.text", visit.name(), Speech.formats().dayAndTime(visit.startsAt())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("find.back"));
        dialog.setConfirmText(getTranslation("find.cancel.confirm"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> cancel(visit));
        dialog.open();
    }

    private void cancel(Visit visit) {
        try {
            desk.cancel(visit.id());
            Notices.done(getTranslation("find.cancelled", visit.name()));
        } catch (Problem refusal) {
            Notices.refused(refusal);
        }
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        search.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("find.title");
    }
}
