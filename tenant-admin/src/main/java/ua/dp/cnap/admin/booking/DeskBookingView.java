package ua.dp.cnap.admin.booking;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.admin.workplace.Workplace;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.booking.Appointment;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.CallerDesk;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * Where staff book for somebody who calls or stands there. Made for the keyboard: service, time and person follow each other,
 * the next free time is chosen already, Enter books.
 */
@CdiComponent
@ForStaff({
    StaffRole.HEAD,
    StaffRole.DEPUTY,
    StaffRole.ADMINISTRATOR,
    StaffRole.RECEPTIONIST,
    StaffRole.STATE_REGISTRAR,
    StaffRole.STAROSTA
})
@Route(value = "desk/book", layout = ConsoleLayout.class)
public class DeskBookingView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    CallerDesk desk;

    @Inject
    Agenda agenda;

    @Inject
    ServiceList services;

    @Inject
    OfficeDirectory offices;

    ServiceBox service;
    final Select<UUID> office = new Select<>();
    final TimeChoice times = new TimeChoice(this::officeName);
    final CallerForm form = new CallerForm(this::book, this::receive);
    final Div done = new Div();
    private final Map<UUID, String> officeNames = new TreeMap<>();
    private String wish = UUID.randomUUID().toString();

    @PostConstruct
    void build() {
        addClassNames("view", "desk-booking");
        service = new ServiceBox(() -> services);
        service.addValueChangeListener(change -> chooseService());
        office.setLabel(getTranslation("desk.office"));
        office.setEmptySelectionAllowed(true);
        office.setEmptySelectionCaption(getTranslation("caller.office.any"));
        office.setItemLabelGenerator(id -> id == null ? getTranslation("caller.office.any") : officeNames.get(id));
        office.setVisible(false);
        office.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                showTimes();
            }
        });
        form.setEnabled(false);
        done.addClassNames("card", "booked");
        done.setVisible(false);
        done.getElement().setAttribute("role", "status");
        Div what = new Div(new H2(getTranslation("caller.what")), service, office, times);
        what.addClassName("card");
        Div columns = new Div(what, new Div(form, done));
        columns.addClassName("caller-columns");
        add(new BackToDesk(), heading(), columns);
        times.show(List.of(), getTranslation("caller.begin"));
    }

    private Div heading() {
        Paragraph lead = new Paragraph(getTranslation("caller.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("caller.title")), lead);
        heading.addClassName("head-plain");
        return heading;
    }

    private void chooseService() {
        if (service.getValue() == null) {
            form.setEnabled(false);
            times.show(List.of(), getTranslation("caller.begin"));
            return;
        }
        List<Office> giving = offices.giving(service.getValue().id()).stream()
                .filter(o -> agenda.onlyOffice().map(o.id()::equals).orElse(true))
                .toList();
        UUID before = office.getValue();
        officeNames.clear();
        giving.forEach(o -> officeNames.put(o.id(), o.name()));
        office.setItems(giving.stream().map(Office::id).toList());
        office.setVisible(giving.size() > 1);
        office.setValue(
                giving.size() == 1
                        ? giving.getFirst().id()
                        : Optional.ofNullable(before)
                                .or(() -> RememberedOffice.in(community()))
                                .filter(officeNames::containsKey)
                                .orElse(null));
        showTimes();
    }

    private void showTimes() {
        try {
            List<FreeTime> free = desk.free(service.getValue().id(), office.getValue(), null, null);
            times.show(free, getTranslation(officeNames.isEmpty() ? "caller.nowhere" : "caller.none"));
            done.setVisible(false);
            form.setVisible(true);
            form.setEnabled(!free.isEmpty());
            form.here.setEnabled(office.getValue() != null);
        } catch (Problem refusal) {
            times.show(List.of(), Notices.words(refusal));
            form.setEnabled(false);
        }
    }

    private String officeName(FreeTime free) {
        return office.getValue() == null ? officeNames.getOrDefault(free.officeId(), "") : "";
    }

    private void book() {
        times.chosen()
                .ifPresentOrElse(
                        free -> attempt(
                                form.wish(service.getValue().id(), free.officeId(), free.startsAt()),
                                typed -> desk.book(BookingWish.of(typed), wish)),
                        () -> Notices.refused(getTranslation("caller.no-time")));
    }

    private void receive() {
        attempt(form.wish(service.getValue().id(), office.getValue(), null), typed -> desk.receive(typed, wish));
    }

    private void attempt(BookingWish.Form typed, Function<BookingWish.Form, AgendaEntry> booking) {
        try {
            show(booking.apply(typed).appointment());
        } catch (InvalidInput wrong) {
            if (!form.mark(wrong)) {
                Notices.refused(wrong);
                renew();
            }
        } catch (Problem refusal) {
            Notices.refused(refusal);
            renew();
        }
    }

    /** A refused wish is over: the times are shown anew, and what was typed of the person stays. */
    private void renew() {
        wish = UUID.randomUUID().toString();
        showTimes();
    }

    private void show(Appointment booked) {
        wish = UUID.randomUUID().toString();
        done.removeAll();
        Button next = new Button(getTranslation("caller.next"), click -> again());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(next);
        actions.addClassName("actions");
        done.add(
                new H2(getTranslation("caller.done." + booked.channel())),
                new SpokenCode(booked.code()),
                new Paragraph(getTranslation(
                        "caller.done.when",
                        Speech.formats().dayAndTime(booked.startsAt()),
                        officeNames.getOrDefault(booked.officeId(), ""))),
                new Paragraph(getTranslation(booked.email() == null ? "caller.done.say" : "caller.done.mail")),
                actions);
        form.clear();
        form.setVisible(false);
        done.setVisible(true);
        next.focus();
    }

    private void again() {
        done.setVisible(false);
        form.setVisible(true);
        service.clear();
        service.focus();
    }

    private static String community() {
        return Shift.of(UI.getCurrent()).centre().map(Workplace.Centre::slug).orElseThrow();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        service.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("caller.title");
    }
}
