package ua.dp.cnap.admin.notification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Duration;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.notification.MessageRules;
import ua.dp.cnap.notification.MessageRulesDesk;
import ua.dp.cnap.notification.QuietHours;

/** Asks when citizens are reminded, and when they are left in peace. */
class RulesPanel extends Div {

    private static final long serialVersionUID = 1L;

    final Checkbox dayBefore = new Checkbox(getTranslation("message-rules.day-before"));
    final Checkbox hoursBefore = new Checkbox(getTranslation("message-rules.hours-before"));
    final TimePicker from = new TimePicker(getTranslation("message-rules.quiet-from"));
    final TimePicker until = new TimePicker(getTranslation("message-rules.quiet-until"));
    final Button save = new Button(getTranslation("message-rules.save"), click -> save());

    private final SerializableSupplier<MessageRulesDesk> desk;

    RulesPanel(SerializableSupplier<MessageRulesDesk> desk) {
        this.desk = desk;
        addClassName("card");
        Paragraph lead = new Paragraph(getTranslation("message-rules.lead"));
        lead.addClassName("lead");
        Div reminders = new Div(dayBefore, hoursBefore);
        Div hours = new Div(prepared(from), prepared(until));
        reminders.addClassName("fields");
        hours.addClassName("fields");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(new H2(getTranslation("message-rules.title")), lead, reminders, hours, actions);
    }

    private TimePicker prepared(TimePicker time) {
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(Speech.language().locale());
        time.setRequiredIndicatorVisible(true);
        time.setManualValidation(true);
        return time;
    }

    void show() {
        MessageRules rules = desk.get().rules();
        dayBefore.setValue(rules.remindsDayBefore());
        hoursBefore.setValue(rules.remindsHoursBefore());
        from.setValue(rules.quiet().from());
        until.setValue(rules.quiet().until());
    }

    private void save() {
        if (isMissing(from) | isMissing(until)) {
            return;
        }
        desk.get()
                .set(new MessageRules(
                        new QuietHours(from.getValue(), until.getValue()),
                        dayBefore.getValue(),
                        hoursBefore.getValue()));
        Notices.done(getTranslation("message-rules.saved"));
    }

    private boolean isMissing(TimePicker time) {
        time.setInvalid(time.getValue() == null);
        time.setErrorMessage(getTranslation("message-rules.missing"));
        return time.isInvalid();
    }
}
