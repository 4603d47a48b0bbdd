package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.card.Block;

/** One block of an information card, beside what the typical card says of it. */
class BlockField extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 8_000;

    final TextArea text = new TextArea();
    final Span state = new Span();
    final Button take = new Button(getTranslation("cards.take"), click -> replace(typical()));
    final Details typicalText = new Details();

    private final SerializableRunnable changed;
    private String typical;

    BlockField(Block block, SerializableRunnable changed) {
        this.changed = changed;
        addClassName("card-block");
        text.setLabel((block.ordinal() + 1) + ". " + getTranslation("cards.block." + block));
        text.setHelperText(getTranslation("cards.block." + block + ".hint"));
        text.setMaxLength(LONGEST);
        text.setMinHeight("4.5rem");
        text.setMaxHeight("22rem");
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            showState();
            if (change.isFromClient()) {
                changed.run();
            }
        });
        take.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        typicalText.setSummaryText(getTranslation("cards.typical.text"));
        Div tools = new Div(state, take);
        tools.addClassName("card-block-tools");
        add(text, tools, typicalText);
    }

    /** Puts another way of filling it beside the field. */
    void offer(Button way, boolean shown) {
        way.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        way.setVisible(shown);
        take.getParent().ifPresent(tools -> ((Div) tools).add(way));
    }

    void show(String written, String typical) {
        this.typical = typical;
        text.setValue(written);
        typicalText.removeAll();
        if (typical != null) {
            typical.lines().forEach(line -> typicalText.add(new Paragraph(line)));
        }
        showState();
    }

    private void showState() {
        boolean same = text().equals(typical);
        state.setVisible(typical != null);
        state.setText(getTranslation(same ? "cards.same" : "cards.differs"));
        state.setClassName("tag " + (same ? "recommended" : "arrived"));
        take.setVisible(typical != null && !same);
        typicalText.setVisible(typical != null && !same);
    }

    void replace(String with) {
        text.setValue(with);
        changed.run();
    }

    private String typical() {
        return typical;
    }

    String text() {
        return text.getValue().strip();
    }

    /** @param error null if there is none */
    void showError(FieldError error) {
        text.setInvalid(error != null);
        text.setErrorMessage(
                error == null
                        ? null
                        : getTranslation(
                                error.code().equals("missing") ? "cards.wrong.missing" : "cards.wrong.too-long",
                                LONGEST));
    }
}
