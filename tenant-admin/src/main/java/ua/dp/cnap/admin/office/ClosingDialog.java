package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.admin.frame.FieldMarks;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.office.Office;

/** Asks from which day on an office is closed, and why. */
class ClosingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 300;

    final DatePicker day = new DatePicker(getTranslation("offices.close.day"));
    final TextField reason = new TextField(getTranslation("offices.reason"));
    final Button confirm;
    final Button back = new Button(getTranslation("offices.close.back"), click -> close());

    private final UUID office;
    private final int version;
    private final OfficeEditor.Desk desk;
    private final SerializableRunnable done;

    /** @param done shows the office as it is then */
    ClosingDialog(Office office, OfficeEditor.Desk desk, SerializableRunnable done) {
        this.office = office.id();
        this.version = office.version();
        this.desk = desk;
        this.done = done;
        setHeaderTitle(getTranslation("offices.close.title", office.name()));
        setWidth("32rem");
        day.setI18n(Weeks.words(Speech.language()));
        day.setLocale(Speech.language().locale());
        day.setManualValidation(true);
        day.setHelperText(getTranslation("offices.close.day.help"));
        day.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        confirm = new Button(getTranslation("offices.close.confirm"), click -> closeOffice());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("offices.close.text")), day, reason);
        getFooter().add(back, confirm);
    }

    private void closeOffice() {
        new Attempt(
                        decisions ->
                                desk.offices().close(office, day.getValue(), version, reason.getValue(), decisions),
                        () -> {
                            leave();
                            Notices.done(getTranslation("offices.close.done"));
                        },
                        wrong -> FieldMarks.show(wrong.errors(), Map.of("closedOn", day)),
                        this::leave)
                .start();
    }

    private void leave() {
        close();
        done.run();
    }
}
