package ua.dp.cnap.admin.branding;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

/** A colour, picked or typed; where there is a colour of its own accord, it may be left to that. */
class ColourField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 300;

    final TextField code = new TextField();
    final Input picker = new Input();
    final Checkbox own = new Checkbox();
    private final SerializableRunnable changed;

    /** @param ownKey words for leaving the colour to what it is of its own accord; null where it must be said */
    ColourField(String key, String ownKey, SerializableRunnable changed) {
        this.changed = changed;
        addClassName("colour-field");
        code.setLabel(getTranslation(key));
        code.setPlaceholder("#0c5a72");
        code.setMaxLength(7);
        code.setManualValidation(true);
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.setValueChangeTimeout(PAUSE);
        code.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                showPicked();
                changed.run();
            }
        });
        picker.setType("color");
        picker.getElement().setAttribute("aria-label", getTranslation(key));
        picker.setValueChangeMode(ValueChangeMode.LAZY);
        picker.setValueChangeTimeout(PAUSE);
        picker.addValueChangeListener(picked -> {
            if (picked.isFromClient()) {
                code.setValue(picked.getValue());
                this.changed.run();
            }
        });
        add(picker, code);
        if (ownKey != null) {
            own.setLabel(getTranslation(ownKey));
            own.addValueChangeListener(left -> {
                showOwn();
                if (left.isFromClient()) {
                    this.changed.run();
                }
            });
            add(own);
        }
    }

    /** @param otherwise what it is of its own accord, to be shown while it is left to that */
    void show(String value, String otherwise) {
        own.setValue(value == null && own.getParent().isPresent());
        code.setValue(value == null ? otherwise : value);
        showPicked();
        showOwn();
    }

    /** Null while it is left to itself. */
    String value() {
        return own.getValue() ? null : code.getValue();
    }

    private void showPicked() {
        if (code.getValue().matches("#[0-9a-fA-F]{6}")) {
            picker.setValue(code.getValue().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void showOwn() {
        code.setEnabled(!own.getValue());
        picker.setEnabled(!own.getValue());
    }
}
