package ua.dp.cnap.admin.roster;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.roster.Person;
import ua.dp.cnap.roster.SkillDesk;
import ua.dp.cnap.roster.Skills;
import ua.dp.cnap.tenancy.StaffRole;

/** Which services each person can give, for the head. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "roster/skills/:person?", layout = ConsoleLayout.class)
public class SkillsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    SkillDesk desk;

    final PersonList list = new PersonList(this::choose);
    final H2 name = new H2();
    final Checkbox all = new Checkbox(getTranslation("skills.all"));
    final SkillGrid some = new SkillGrid(this::showUnsaved);
    final Button save = new Button(getTranslation("hours.save"), click -> save());
    final Button revert = new Button(getTranslation("hours.revert"), click -> revert());
    final Span unsaved = new Span(getTranslation("hours.unsaved"));
    final Div card = new Div();
    final Paragraph empty = new Paragraph(getTranslation("roster.empty"));
    private final UnsavedChanges changes = new UnsavedChanges(this);
    private Person person;
    private Skills saved;

    public SkillsView() {
        addClassNames("view", "skills-view");
        Paragraph lead = new Paragraph(getTranslation("skills.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("skills.title")), lead);
        heading.addClassName("head-plain");
        all.addValueChangeListener(change -> {
            some.setVisible(!change.getValue());
            if (change.isFromClient()) {
                showUnsaved();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        unsaved.addClassNames("tag", "arrived");
        Div actions = new Div(save, revert, unsaved);
        actions.addClassName("actions");
        card.add(name, all, some, actions);
        card.addClassNames("card", "editor");
        empty.addClassNames("card", "hint");
        Div columns = new Div(list, card);
        columns.addClassName("columns");
        add(heading, new RosterTabs(SkillsView.class), empty, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        List<Person> people = desk.people();
        Optional<String> asked = entering.getRouteParameters().get("person");
        Optional<Person> chosen = people.stream()
                .filter(p -> asked.isEmpty() || p.id().toString().equals(asked.get()))
                .findFirst();
        if (chosen.isEmpty() && asked.isPresent()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        empty.setVisible(people.isEmpty());
        card.setVisible(chosen.isPresent());
        list.setVisible(chosen.isPresent());
        chosen.ifPresent(p -> load(p.id()));
    }

    private void choose(UUID id) {
        changes.leave(() -> UI.getCurrent().navigate(SkillsView.class, new RouteParameters("person", id.toString())));
    }

    void load(UUID id) {
        List<Person> people = desk.people();
        person = people.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
        saved = desk.of(id);
        list.show(people, id);
        name.setText(person.name());
        all.setValue(saved.all());
        some.setVisible(!saved.all());
        some.show(desk.services(), saved.services());
        showUnsaved();
    }

    private void revert() {
        load(person.id());
    }

    private Skills wish() {
        return new Skills(all.getValue(), all.getValue() ? saved.services() : some.chosen());
    }

    private void showUnsaved() {
        boolean dirty = !wish().equals(saved);
        changes.set(dirty);
        save.setEnabled(dirty);
        revert.setEnabled(dirty);
        unsaved.setVisible(dirty);
    }

    private void save() {
        Skills wish = wish();
        new Attempt(
                        decisions -> desk.change(person.id(), wish, person.version(), null, decisions),
                        () -> {
                            load(person.id());
                            Notices.done(getTranslation("skills.saved"));
                        },
                        Notices::refused,
                        () -> load(person.id()))
                .start();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("skills.title");
    }
}
