package ua.dp.cnap.admin.visitlist;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.moving.Exports.Export;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.visitlist.VisitLists;
import ua.dp.cnap.visitlist.VisitQuestion;

/** The visits of some days as a table to take along, for the head alone: names and phones are in it. */
@CdiComponent
@ForStaff(StaffRole.HEAD)
@Route(value = "visits", layout = ConsoleLayout.class)
public class VisitListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int FORBIDDEN = 403;
    private static final List<Status> STATES =
            List.of(Status.BOOKED, Status.ARRIVED, Status.SERVED, Status.MISSED, Status.CANCELLED);

    @Inject
    VisitLists lists;

    @Inject
    OfficeDirectory offices;

    final DatePicker from = new DatePicker(getTranslation("visits.from"));
    final DatePicker until = new DatePicker(getTranslation("visits.until"));
    final ComboBox<UUID> office = new ComboBox<>(getTranslation("visits.office"));
    final Select<Status> status = new Select<>();
    final Paragraph wrong = new Paragraph();
    final Anchor download = new Anchor((DownloadHandler) this::handOut, getTranslation("visits.download"));

    private Map<UUID, String> names = Map.of();

    public VisitListView() {
        addClassNames("view", "visits");
        Paragraph lead = new Paragraph(getTranslation("visits.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("visits.title")), lead);
        heading.addClassName("head-plain");
        for (DatePicker day : List.of(from, until)) {
            day.setI18n(Weeks.words(Speech.language()));
            day.addValueChangeListener(chosen -> check());
        }
        office.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        office.setPlaceholder(getTranslation("visits.all"));
        office.setClearButtonVisible(true);
        status.setLabel(getTranslation("visits.status"));
        status.setItems(STATES);
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("visits.all"));
        status.setItemLabelGenerator(state -> getTranslation(state == null ? "visits.all" : "visits.status." + state));
        Div tools = new Div(from, until, office, status);
        tools.addClassName("tools");
        wrong.addClassNames("line", "bad");
        wrong.setVisible(false);
        Paragraph warning = new Paragraph(getTranslation("visits.personal"));
        warning.addClassName("data-warning");
        download.addClassName("button-link");
        Div card = new Div(tools, wrong, warning, download);
        card.addClassNames("card", "data-archive");
        add(heading, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        names = new LinkedHashMap<>();
        offices.all().forEach(one -> names.put(one.id(), one.name()));
        office.setItems(names.keySet());
        LocalDate today = lists.today();
        from.setValue(today.withDayOfMonth(1));
        until.setValue(today);
    }

    private void check() {
        try {
            question();
            wrong.setVisible(false);
        } catch (InvalidInput days) {
            wrong.setText(getTranslation("visits.days-wrong", VisitQuestion.MOST_DAYS));
            wrong.setVisible(true);
        }
        download.setVisible(!wrong.isVisible());
    }

    private VisitQuestion question() {
        return new VisitQuestion(from.getValue(), until.getValue(), office.getValue(), null, status.getValue());
    }

    /** Asked by a request of its own, maybe long after the page was opened: whose shift it is now is asked again. */
    private void handOut(DownloadEvent asked) throws IOException {
        if (!Shift.goesOn(asked.getUI(), asked.getRequest())) {
            asked.getResponse().sendError(FORBIDDEN, "");
            return;
        }
        Export table = lists.table(question());
        asked.setFileName(table.name());
        asked.setContentType("text/csv;charset=UTF-8");
        asked.setContentLength(Files.size(table.file()));
        table.handOut(asked.getOutputStream());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("visits.title");
    }
}
