package ua.dp.cnap.admin.fairness;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.Bounds;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.FieldMarks;
import ua.dp.cnap.admin.frame.LeadTimes;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.community.BookingTerms;
import ua.dp.cnap.community.Confirmation;
import ua.dp.cnap.fairness.FairShare;
import ua.dp.cnap.fairness.MissedAction;

/** What a head types of the booking rules. Asks only for what follows from the other answers. */
class RulesForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    final Select<Integer> step = new Select<>();
    final Select<Integer> lead = new Select<>();
    final IntegerField horizon = number("horizonDays", BookingTerms.HORIZON);
    final IntegerField hold = number("holdMinutes", BookingTerms.HOLD);
    final RadioButtonGroup<Confirmation> confirmation = new RadioButtonGroup<>();
    final IntegerField confirm = number("confirmMinutes", BookingTerms.CONFIRM);
    final IntegerField most = number("mostVisitsPerPhone", FairShare.MOST_VISITS);
    final RadioButtonGroup<MissedAction> missed = new RadioButtonGroup<>();
    final IntegerField missedMost = number("missedMost", FairShare.MISSED_MOST);
    final IntegerField missedDays = number("missedDays", FairShare.MISSED_DAYS);
    final IntegerField block = number("blockDays", FairShare.BLOCK_DAYS);

    private final SerializableRunnable changed;

    /** @param changed told of what the head does, not of what is shown */
    RulesForm(SerializableRunnable changed) {
        this.changed = changed;
        addClassName("rules-form");
        prepare("stepMinutes", step);
        step.setItems(BookingTerms.STEPS);
        step.setItemLabelGenerator(minutes -> Speech.count("booking-rules.minutes", minutes));
        prepare("leadTimeMinutes", lead);
        lead.setItemLabelGenerator(LeadTimes::words);
        prepare("confirmation", confirmation);
        confirmation.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        confirmation.setItems(BookingTerms.CONFIRMATIONS);
        confirmation.setItemLabelGenerator(by -> getTranslation("booking-rules.confirmation." + by));
        prepare("missedAction", missed);
        missed.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        missed.setItems(MissedAction.values());
        missed.setItemLabelGenerator(action -> getTranslation("booking-rules.missedAction." + action));
        fields.values()
                .forEach(field -> ((HasValue<?, ?>) field).addValueChangeListener(typed -> tell(typed.isFromClient())));
        add(card("times", step, lead, horizon), card("online", hold, confirmation, confirm));
        add(card("people", most, missed, missedMost, missedDays, block));
    }

    private Div card(String name, Component... parts) {
        Paragraph text = new Paragraph(getTranslation("booking-rules." + name + ".lead"));
        text.addClassName("lead");
        Div row = new Div(parts);
        row.addClassName("fields");
        Div card = new Div(new H2(getTranslation("booking-rules." + name)), text, row);
        card.addClassName("card");
        return card;
    }

    private IntegerField number(String name, Bounds bounds) {
        IntegerField field = new IntegerField();
        field.setMin(bounds.least());
        field.setMax(bounds.most());
        field.setStepButtonsVisible(true);
        prepare(name, field);
        return field;
    }

    private <F extends Component & HasValidation> void prepare(String name, F field) {
        field.getElement().setProperty("label", getTranslation("booking-rules." + name));
        field.getElement().setProperty("helperText", getTranslation("booking-rules." + name + ".help"));
        field.getElement().setProperty("manualValidation", true);
        fields.put(name, field);
    }

    private void tell(boolean fromClient) {
        showWhatFollows();
        if (fromClient) {
            changed.run();
        }
    }

    private void showWhatFollows() {
        confirm.setVisible(confirmation.getValue() == Confirmation.EMAIL);
        boolean blocks = missed.getValue() == MissedAction.BLOCK;
        List.of(missedMost, missedDays, block).forEach(field -> field.setVisible(blocks));
    }

    void show(BookingTerms terms, FairShare share) {
        step.setValue(terms.stepMinutes());
        lead.setItems(LeadTimes.with(terms.leadTimeMinutes()));
        lead.setValue(terms.leadTimeMinutes());
        horizon.setValue(terms.horizonDays());
        hold.setValue(terms.holdMinutes());
        confirmation.setValue(terms.confirmation());
        confirm.setValue(terms.confirmMinutes());
        most.setValue(share.mostVisitsPerPhone());
        missed.setValue(share.missedAction());
        missedMost.setValue(share.missedMost());
        missedDays.setValue(share.missedDays());
        block.setValue(share.blockDays());
        showWhatFollows();
        show(List.of());
    }

    BookingTerms terms() {
        return new BookingTerms(
                step.getValue(),
                lead.getValue(),
                horizon.getValue(),
                hold.getValue(),
                confirmation.getValue(),
                confirm.getValue());
    }

    FairShare share() {
        return new FairShare(
                most.getValue(), missed.getValue(), missedMost.getValue(), missedDays.getValue(), block.getValue());
    }

    /** Marks the fields that are wrong; one that is hidden is shown, or nobody could correct it. */
    void show(List<FieldError> wrong) {
        wrong.forEach(error -> ((Component) fields.get(error.field())).setVisible(true));
        FieldMarks.show(wrong, fields);
    }
}
