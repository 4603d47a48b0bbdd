package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.time.LocalDate;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.roster.WorkplaceCard;
import ua.dp.cnap.roster.WorkplaceWish;

/** One workplace: its name, who serves there, what stands there. Each change takes effect at once. */
class WorkplaceRow extends ListItem {

    private static final long serialVersionUID = 1L;

    /** Told what the head wants; {@code row} says what was refused. */
    interface Wishes extends Serializable {
        void change(WorkplaceRow row, WorkplaceWish wish);
    }

    final WorkplaceCard card;
    final TextField name = new TextField();
    final Checkbox anyone = new Checkbox();
    final Button end;

    WorkplaceRow(WorkplaceCard card, LocalDate today, Wishes wishes) {
        this.card = card;
        addClassName("workplace");
        boolean open = card.closedOn() == null;
        name.setValue(card.name());
        name.setAriaLabel(getTranslation("workplaces.name"));
        name.setMaxLength(80);
        name.setReadOnly(!open);
        name.setManualValidation(true);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wishes.change(this, new WorkplaceWish(name.getValue(), card.anyone(), card.closedOn()));
            }
        });
        anyone.setLabel(getTranslation("workplaces.anyone"));
        anyone.setValue(card.anyone());
        anyone.setVisible(open && card.people().isEmpty());
        anyone.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wishes.change(this, new WorkplaceWish(card.name(), change.getValue(), card.closedOn()));
            }
        });
        end = new Button(
                getTranslation(open ? "workplaces.close" : "workplaces.reopen"),
                click -> wishes.change(this, new WorkplaceWish(card.name(), card.anyone(), open ? today : null)));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        end.setAriaLabel(getTranslation(open ? "workplaces.close.label" : "workplaces.reopen.label", card.name()));
        Div who = new Div(state(), anyone, equipment());
        who.addClassName("who");
        add(name, who, end);
    }

    private Span state() {
        Span state = new Span(words());
        state.addClassName(card.closedOn() == null && !card.isStaffed() ? "bad" : "second");
        return state;
    }

    private String words() {
        if (card.closedOn() != null) {
            return getTranslation("workplaces.closed", Speech.formats().date(card.closedOn()));
        }
        if (!card.people().isEmpty()) {
            return getTranslation("workplaces.people", String.join(", ", card.people()));
        }
        return getTranslation(card.anyone() ? "workplaces.by-anyone" : "workplaces.by-nobody");
    }

    private Div equipment() {
        Div tags = new Div();
        tags.addClassName("tags");
        card.equipment().forEach(piece -> {
            Span tag = new Span(getTranslation("workplaces.equipment." + piece.kind()));
            tag.addClassNames("tag", "bare", piece.state().equals("WORKING") ? "served" : "missed");
            if (!piece.state().equals("WORKING")) {
                tag.add(" · " + getTranslation("workplaces.equipment.state." + piece.state()));
            }
            tags.add(tag);
        });
        tags.setVisible(!card.equipment().isEmpty());
        return tags;
    }

    /** Says what was refused at the name. */
    void show(InvalidInput refused) {
        FieldError error = refused.errors().getFirst();
        String key = "workplaces.wrong." + error.code();
        name.setInvalid(true);
        name.setErrorMessage(getTranslation(ConsoleTexts.has(key) ? key : "workplaces.wrong"));
    }
}
