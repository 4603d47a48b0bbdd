package ua.dp.cnap.admin.servicelist;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
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
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.catalog.NoSuchService;
import ua.dp.cnap.servicelist.OwnService;
import ua.dp.cnap.servicelist.OwnServiceDesk;
import ua.dp.cnap.servicelist.ServiceDesk;
import ua.dp.cnap.servicelist.ServiceListDesk;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** The words of a service that the community adds itself. Once it has them, the head sets how it is given. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "services/own/:service?", layout = ConsoleLayout.class)
public class OwnServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnServiceDesk desk;

    @Inject
    ServiceDesk services;

    @Inject
    ServiceListDesk list;

    final TextField title = new TextField(getTranslation("services.own.title"));
    final ComboBox<String> topic = new ComboBox<>(getTranslation("services.own.topic"));
    final TextField provider = new TextField(getTranslation("services.own.provider"));
    final TextField term = new TextField(getTranslation("services.own.term"));
    final TextArea legalBasis = new TextArea(getTranslation("services.own.basis"));
    final TextField alsoCalled = new TextField(getTranslation("services.own.also-called"));
    final TextArea note = new TextArea(getTranslation("services.own.note"));
    final Paragraph similar = new Paragraph();
    final Button save = new Button(getTranslation("services.own.save"), click -> save());

    private final UnsavedChanges changes = new UnsavedChanges(this);
    private UUID service; // null for a new one
    private int version;

    public OwnServiceView() {
        addClassNames("view", "service-view");
        Anchor back =
                new Anchor("/admin/services", new LineIcon(Icon.ARROW_LEFT), new Span(getTranslation("services.list")));
        back.addClassName("back");
        Paragraph lead = new Paragraph(getTranslation("services.own.lead"));
        lead.addClassName("lead");
        Div heading = new Div(back, new H1(getTranslation("services.own.heading")), lead);
        heading.addClassName("head-plain");
        topic.setAllowCustomValue(true);
        topic.addCustomValueSetListener(typed -> topic.setValue(typed.getDetail()));
        term.setHelperText(getTranslation("services.own.term.help"));
        alsoCalled.setHelperText(getTranslation("services.own.also-called.help"));
        similar.addClassNames("wide", "remark");
        similar.setVisible(false);
        similar.getElement().setAttribute("role", "status");
        title.addValueChangeListener(e -> showSimilar());
        title.addClassName("wide");
        legalBasis.addClassName("wide");
        note.addClassName("wide");
        List.<HasValue<?, ?>>of(title, topic, provider, term, legalBasis, alsoCalled, note)
                .forEach(field -> field.addValueChangeListener(e -> {
                    if (e.isFromClient()) {
                        changes.set(true);
                    }
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        Div form = Sections.of(
                "services.section.own", title, similar, topic, provider, term, alsoCalled, legalBasis, note, actions);
        add(heading, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        topic.setItems(list.topics());
        Optional<String> asked = entering.getRouteParameters().get("service");
        try {
            if (asked.isPresent()) {
                load(ServiceView.id(asked.get()).orElseThrow(() -> new NoSuchService(asked.get())));
            }
        } catch (NoSuchService unknown) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void load(UUID id) {
        OwnService found = desk.byId(id);
        service = id;
        version = services.byId(id).wordsVersion();
        title.setValue(found.title());
        topic.setValue(found.topic());
        provider.setValue(orEmpty(found.provider()));
        term.setValue(orEmpty(found.term()));
        legalBasis.setValue(orEmpty(found.legalBasis()));
        alsoCalled.setValue(orEmpty(found.alsoCalled()));
        note.setValue(orEmpty(found.note()));
    }

    /** Only for a new one: that which has its words is like itself. */
    private void showSimilar() {
        List<String> alike = service != null || title.getValue().isBlank() ? List.of() : desk.similar(title.getValue());
        similar.setText(getTranslation("services.own.similar", String.join("», «", alike)));
        similar.setVisible(!alike.isEmpty());
    }

    private void save() {
        OwnService wish = new OwnService(
                title.getValue(),
                topic.getValue(),
                provider.getValue(),
                term.getValue(),
                legalBasis.getValue(),
                note.getValue(),
                alsoCalled.getValue());
        try {
            if (service == null) {
                service = desk.add(wish);
            } else {
                desk.change(service, wish, version);
            }
            changes.set(false);
            Notices.done(getTranslation("services.own.saved"));
            ServiceView.open(service);
        } catch (InvalidInput wrong) {
            Wrong.show(wrong.errors(), fields());
        } catch (ChangedMeanwhile late) {
            Notices.refused(late);
            load(service);
        }
    }

    private Map<String, HasValidation> fields() {
        return Map.of(
                "title", title,
                "topic", topic,
                "provider", provider,
                "term", term,
                "legalBasis", legalBasis,
                "alsoCalled", alsoCalled,
                "note", note);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("services.own.heading");
    }
}
