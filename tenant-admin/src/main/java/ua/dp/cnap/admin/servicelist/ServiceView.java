package ua.dp.cnap.admin.servicelist;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.admin.rearrangement.DecisionDialog;
import ua.dp.cnap.admin.rearrangement.PeopleToTell;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.catalog.Charges;
import ua.dp.cnap.catalog.NoSuchService;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.servicelist.ServiceDesk;
import ua.dp.cnap.servicelist.ServiceOnList;
import ua.dp.cnap.servicelist.ServiceSettings;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** All that the head sets for one service. Saving gives the service; a button beside takes it off the list. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "services/:service", layout = ConsoleLayout.class)
public class ServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    ServiceDesk desk;

    @Inject
    OfficeDirectory officeDirectory;

    @Inject
    Charges charges;

    final H1 title = new H1();
    final Div tags = new Div();
    final Paragraph topic = new Paragraph();
    final Anchor words = new Anchor("", getTranslation("services.own.words"));
    final Paragraph why = new Paragraph();
    final BookingSection booking = new BookingSection(this::changed);
    final OfficesSection offices = new OfficesSection(this::changed);
    final FeeSection fee = new FeeSection(this::changed);
    final ExemptionsSection exemptions = new ExemptionsSection(this::changed);
    final TextArea documents = new TextArea();
    final TextField reason = new TextField();
    final Button save = new Button("", click -> save(Decisions.none()));
    final Button revert = new Button(getTranslation("services.revert"), click -> revert());
    final Button withdraw = new Button(getTranslation("services.withdraw"), click -> askWithdraw());
    final Span unsaved = new Span(getTranslation("services.unsaved"));

    private final UnsavedChanges changes = new UnsavedChanges(this);
    private UUID service;
    private int version;
    private boolean mandatory;
    private ServiceSettings saved;

    public ServiceView() {
        addClassNames("view", "service-view");
        Anchor back =
                new Anchor("/admin/services", new LineIcon(Icon.ARROW_LEFT), new Span(getTranslation("services.list")));
        back.addClassName("back");
        topic.addClassName("lead");
        tags.addClassName("tags");
        why.addClassName("remark");
        Div heading = new Div(back, title, tags, topic, words, why);
        heading.addClassName("head-plain");
        documents.addClassName("wide");
        documents.setLabel(getTranslation("services.documents"));
        documents.setHelperText(getTranslation("services.documents.help"));
        documents.setMinRows(4);
        documents.setValueChangeMode(ValueChangeMode.LAZY);
        documents.addValueChangeListener(e -> changed());
        Div sections = new Div(booking, fee, offices, exemptions, Sections.of("services.section.documents", documents));
        sections.addClassName("sections");
        add(heading, sections, actions());
    }

    private Div actions() {
        reason.setPlaceholder(getTranslation("services.reason"));
        reason.setAriaLabel(getTranslation("services.reason"));
        reason.setMaxLength(500);
        reason.addClassName("reason");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        unsaved.addClassNames("tag", "arrived");
        Div actions = new Div(save, revert, reason, unsaved, withdraw);
        actions.addClassNames("actions", "floor");
        return actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Optional<UUID> asked = entering.getRouteParameters().get("service").flatMap(ServiceView::id);
        try {
            load(asked.orElseThrow(() -> new NoSuchService("?")));
        } catch (NoSuchService unknown) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    void load(UUID id) {
        ServiceOnList found = desk.byId(id);
        service = null; // what the fields say is not complete before all of them are filled
        version = found.version();
        mandatory = found.isMandatory();
        title.setText(found.service().title());
        topic.setText(found.service().topic());
        words.setVisible(found.service().isOwn());
        words.setHref("/admin/services/own/" + id);
        why.setText(found.withdrawalReason()
                .map(r -> getTranslation("services.withdrawn.because", r))
                .orElse(""));
        why.setVisible(found.withdrawalReason().isPresent());
        showTags(found);
        booking.show(found.settings());
        offices.show(officeDirectory.all(), found.settings().offices());
        fee.show(found.settings().fee(), found.service().feeRule(), charges.minimums(), charges.thisYear());
        exemptions.show(found.settings().exemptions());
        documents.setValue(String.join("\n", found.settings().documents()));
        reason.clear();
        save.setText(getTranslation(found.given() ? "services.save" : "services.give"));
        withdraw.setVisible(found.given());
        Wrong.show(List.of(), fields());
        service = id;
        saved = found.given() ? settings() : null;
        changed();
    }

    private void revert() {
        load(service);
    }

    private void showTags(ServiceOnList found) {
        tags.removeAll();
        String key = found.obligation().map(Enum::name).orElse("own");
        Span kind = new Span(getTranslation("services." + key));
        kind.addClassNames("tag", "bare", found.isMandatory() ? "mandatory" : "recommended");
        Span given = new Span(getTranslation(found.given() ? "services.given" : "services.not-given"));
        given.addClassNames("tag", found.given() ? "served" : found.isMandatory() ? "missed" : "recommended");
        tags.add(kind, given);
    }

    private void changed() {
        if (service == null) {
            return;
        }
        boolean dirty = !settings().equals(saved);
        save.setEnabled(dirty);
        revert.setEnabled(dirty && saved != null);
        unsaved.setVisible(dirty && saved != null);
        changes.set(dirty && saved != null);
    }

    private ServiceSettings settings() {
        return new ServiceSettings(
                booking.durationMinutes(),
                booking.bufferMinutes(),
                booking.online.getValue(),
                booking.leadTimeMinutes(),
                booking.horizonDays(),
                booking.walkInPercent(),
                offices.giving(),
                fee.fee(),
                exemptions.exemptions(),
                documents.getValue().lines().toList());
    }

    private void save(Decisions decisions) {
        try {
            List<Rearranged> rearranged = desk.give(service, settings(), version, reason.getValue(), decisions);
            boolean given = saved != null;
            load(service);
            Notices.done(getTranslation(given ? "services.saved" : "services.given.now"));
            PeopleToTell.show(rearranged);
        } catch (InvalidInput wrong) {
            Wrong.show(wrong.errors(), fields());
        } catch (TouchesBookings undecided) {
            new DecisionDialog(undecided, decisions, this::save).open();
        } catch (ChangedMeanwhile late) {
            Notices.refused(late);
            load(service);
        }
    }

    private void askWithdraw() {
        new WithdrawDialog(title.getText(), mandatory, why -> withdraw(why, Decisions.none())).open();
    }

    private void withdraw(String why, Decisions decisions) {
        try {
            List<Rearranged> rearranged = desk.withdraw(service, version, why, decisions);
            changes.set(false);
            load(service);
            Notices.done(getTranslation("services.withdrawn"));
            PeopleToTell.show(rearranged);
        } catch (InvalidInput wrong) {
            Notices.refused(Wrong.words(wrong.errors().getFirst()));
        } catch (TouchesBookings undecided) {
            new DecisionDialog(undecided, decisions, again -> withdraw(why, again)).open();
        } catch (ChangedMeanwhile late) {
            Notices.refused(late);
            load(service);
        }
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new HashMap<>(booking.fields());
        fields.putAll(fee.fields());
        fields.putAll(exemptions.fields());
        fields.put("documents", documents);
        return fields;
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static void open(UUID service) {
        UI.getCurrent().navigate("services/" + service);
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }
}
