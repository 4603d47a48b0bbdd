package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks whether the service is really not to be given any more, and why; for a mandatory one the reason is needed. */
class WithdrawDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    final TextArea reason = new TextArea();
    final Button confirm;

    WithdrawDialog(String service, boolean mandatory, SerializableConsumer<String> confirmed) {
        setHeaderTitle(getTranslation("services.withdraw.title"));
        setWidth("34rem");
        reason.setLabel(getTranslation(mandatory ? "services.withdraw.reason.needed" : "services.withdraw.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(mandatory);
        add(
                new Paragraph(getTranslation("services.withdraw.text", service)),
                new Paragraph(getTranslation(mandatory ? "services.withdraw.mandatory" : "services.withdraw.again")),
                reason);
        Button back = new Button(getTranslation("services.back"), click -> close());
        confirm = new Button(getTranslation("services.withdraw"), click -> {
            if (mandatory && reason.getValue().strip().length() < SHORTEST) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("services.wrong.mandatory-without-reason"));
                return;
            }
            close();
            confirmed.accept(reason.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(back, confirm);
    }
}
