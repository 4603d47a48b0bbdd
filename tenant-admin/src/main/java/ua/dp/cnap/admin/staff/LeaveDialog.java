package ua.dp.cnap.admin.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.staff.Leaving;
import ua.dp.cnap.staff.StaffCard;

/** Asks from which day on the person does not work here any more, and says what that means. */
class LeaveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 500;

    final DatePicker day = new DatePicker(getTranslation("staff.leave.day"));
    final TextField reason = new TextField(getTranslation("staff.leave.reason"));
    final Button confirm = new Button(getTranslation("staff.leave.confirm"));

    LeaveDialog(StaffCard card, LocalDate today, SerializableConsumer<Leaving> agreed) {
        setHeaderTitle(getTranslation("staff.leave.title", card.fullName()));
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        day.setI18n(Weeks.words(Speech.language()));
        day.setLocale(Speech.language().locale());
        day.setMin(today);
        day.setValue(today);
        day.setManualValidation(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.addClassName("wide");
        Div fields = new Div(day, reason);
        fields.addClassName("fields");
        add(new Paragraph(getTranslation("staff.leave.text")), fields);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        confirm.addClickListener(click -> {
            boolean wrong = day.isEmpty() || day.getValue().isBefore(today);
            day.setInvalid(wrong);
            day.setErrorMessage(wrong ? getTranslation("staff.leave.day.wrong") : null);
            if (!wrong) {
                close();
                agreed.accept(new Leaving(day.getValue(), reason.getValue()));
            }
        });
        getFooter().add(new Button(getTranslation("staff.cancel"), click -> close()), confirm);
    }
}
