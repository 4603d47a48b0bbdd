package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.roster.Absence;
import ua.dp.cnap.roster.AbsenceDesk;
import ua.dp.cnap.roster.Person;

/** Who is away today and later: seen, added, changed, taken away. Each takes effect at once. */
class AbsencePanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to the desk, which belongs to the view. */
    interface Desk extends Serializable {
        AbsenceDesk get();
    }

    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph(getTranslation("absence.empty"));
    final AbsenceForm form = new AbsenceForm(this::save);
    private final Desk desk;
    private final SerializableRunnable changed;
    private Map<UUID, Person> people = Map.of();
    private List<Absence> coming = List.of();

    AbsencePanel(Desk desk, SerializableRunnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("card", "exceptions");
        list.addClassName("exception-list");
        Paragraph lead = new Paragraph(getTranslation("absence.lead"));
        lead.addClassName("lead");
        empty.addClassName("lead");
        add(new Div(new H2(getTranslation("absence.title")), lead), form, empty, list);
    }

    void load(List<Person> all) {
        people = all.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        form.load(all);
        form.clear();
        coming = desk.get().coming().stream()
                .filter(absence -> people.containsKey(absence.staffId()))
                .toList();
        list.removeAll();
        coming.forEach(absence -> list.add(row(absence)));
        empty.setVisible(coming.isEmpty());
        list.setVisible(!coming.isEmpty());
    }

    private ListItem row(Absence absence) {
        Person person = people.get(absence.staffId());
        Span who = new Span(person.name());
        who.addClassName("time");
        String days = days(absence.from(), absence.until());
        String times = absence.times() == null
                ? ""
                : " · "
                        + Speech.formats()
                                .hours(absence.times().opens(), absence.times().closes());
        Span what = new Span(getTranslation("absence.cause." + absence.cause()) + " · " + days + times);
        Span text = new Span(who, what);
        text.addClassName("who");
        Button change = new Button(getTranslation("absence.change"), click -> form.change(absence, person));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(getTranslation("absence.change.label", person.name(), days));
        Button remove = new Button(getTranslation("exceptions.remove"), click -> remove(absence.id()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("absence.remove.label", person.name(), days));
        return new ListItem(text, change, remove);
    }

    private static String days(LocalDate from, LocalDate until) {
        String first = Speech.formats().shortDay(from);
        return from.equals(until) ? first : first + " – " + Speech.formats().shortDay(until);
    }

    private void save(Absence wish) {
        boolean known = coming.stream().anyMatch(a -> a.id().equals(wish.id()));
        attempt(
                decisions ->
                        known ? desk.get().change(wish, decisions) : desk.get().add(wish, decisions),
                getTranslation(known ? "absence.changed" : "absence.added"));
    }

    private void remove(UUID id) {
        attempt(decisions -> desk.get().remove(id, decisions), getTranslation("absence.removed"));
    }

    private void attempt(SerializableFunction<Decisions, List<Rearranged>> wish, String done) {
        new Attempt(
                        wish,
                        () -> {
                            changed.run();
                            Notices.done(done);
                        },
                        wrong -> form.show(wrong.errors()),
                        changed)
                .start();
    }
}
