package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.roster.Person;
import ua.dp.cnap.ui.Icon;

/** The people of a centre, to choose one; with search where there are many. */
class PersonList extends Nav {

    private static final long serialVersionUID = 1L;

    private static final int MANY = 5;

    final TextField search = new TextField(getTranslation("roster.search"));
    final Div choices = new Div();
    private final SerializableConsumer<UUID> chosen;
    private List<Person> people = List.of();
    private UUID current;

    PersonList(SerializableConsumer<UUID> chosen) {
        this.chosen = chosen;
        addClassName("offices");
        getElement().setAttribute("aria-label", getTranslation("skills.people"));
        search.setPrefixComponent(new LineIcon(Icon.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        add(search, choices);
    }

    void show(List<Person> people, UUID current) {
        this.people = people;
        this.current = current;
        search.setVisible(people.size() >= MANY);
        show();
    }

    private void show() {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        choices.removeAll();
        people.stream()
                .filter(p -> p.name().toLowerCase(Locale.ROOT).contains(typed))
                .forEach(p -> choices.add(choice(p)));
        if (choices.getChildren().findAny().isEmpty()) {
            choices.add(new Paragraph(getTranslation("hours.none")));
        }
    }

    private NativeButton choice(Person person) {
        Span name = new Span(person.name());
        name.addClassName("first");
        Span more = new Span(getTranslation(person.allServices() ? "skills.all.short" : "skills.some.short"));
        more.addClassName("second");
        UUID id = person.id();
        NativeButton choice = new NativeButton("", click -> chosen.accept(id));
        choice.add(name, more);
        choice.addClassNames("two", "office-choice");
        if (id.equals(current)) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }
}
