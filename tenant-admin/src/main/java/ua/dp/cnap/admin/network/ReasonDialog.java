package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;

/** Asks for the reason of a decision about a community, and for a new name where the decision gives one. */
class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    final TextField name = new TextField();
    final TextArea reason = new TextArea();
    final Button confirm = new Button();
    final Button back = new Button(getTranslation("standing.back"), click -> close());

    /**
     * @param about begins the keys of its texts
     * @param named the name as it is; null where there is nothing to name
     * @param decided takes the name and the reason
     */
    ReasonDialog(String about, String named, SerializableBiConsumer<String, String> decided) {
        setHeaderTitle(getTranslation(about + ".title"));
        setWidth("32rem");
        name.setLabel(getTranslation("standing.rename.name"));
        name.setVisible(named != null);
        name.setValue(named == null ? "" : named);
        name.setWidthFull();
        name.setManualValidation(true);
        reason.setLabel(getTranslation(about + ".reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setManualValidation(true);
        confirm.setText(getTranslation(about + ".confirm"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            if (isComplete(named)) {
                close();
                decided.accept(name.getValue().strip(), reason.getValue().strip());
            }
        });
        add(new Paragraph(getTranslation(about + ".text")), name, reason);
        getFooter().add(back, confirm);
    }

    private boolean isComplete(String named) {
        String newName = name.getValue().strip();
        boolean unnamed = named != null && (newName.isEmpty() || newName.equals(named));
        boolean unsaid = reason.getValue().strip().length() < SHORTEST;
        name.setInvalid(unnamed);
        name.setErrorMessage(getTranslation("standing.rename.wrong"));
        reason.setInvalid(unsaid);
        reason.setErrorMessage(getTranslation("standing.reason.wrong"));
        return !unnamed && !unsaid;
    }
}
