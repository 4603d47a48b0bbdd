package ua.dp.cnap.admin.branding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.branding.Brand;
import ua.dp.cnap.branding.Colour;
import ua.dp.cnap.ui.CommunityBrand;

/** What a head types of the face of the centre. Says of each field what is wrong with it. */
class BrandForm extends Div {

    private static final long serialVersionUID = 1L;

    /** The colour of links and buttons where a centre has none of its own. */
    private static final String REGIONAL_ACTION = "#0c5a72";

    private static final int PAUSE = 400;

    final Map<String, TextFieldBase<?, String>> texts = new LinkedHashMap<>();
    final ColourField accent;
    final ColourField ink;
    final ColourField action;
    final Checkbox diia = new Checkbox(getTranslation("brand.diia"));
    final Span contrast = new Span();
    private final SerializableRunnable changed;

    /** @param logo stands among the colours */
    BrandForm(Component logo, SerializableRunnable changed) {
        this.changed = changed;
        addClassName("brand-form");
        accent = new ColourField("brand.accentColour", null, changed);
        ink = new ColourField("brand.accentInk", "brand.accentInk.own", changed);
        action = new ColourField("brand.actionColour", "brand.actionColour.own", changed);
        diia.addValueChangeListener(ticked -> tell(ticked.isFromClient()));
        contrast.addClassName("line");
        add(card("brand.names", line("name"), line("shortName"), line("nameGenitive"), line("nameEn"), diia));
        add(card("brand.words", area("greeting"), area("greetingEn")));
        add(card("brand.colours", accent, ink, contrast, action));
        add(logo);
        add(card(
                "brand.contacts",
                line("phone"),
                line("email"),
                line("website"),
                line("social.facebook"),
                line("social.instagram"),
                line("social.telegram"),
                line("social.youtube")));
        add(card("brand.outside", line("senderName"), line("ownDomain")));
    }

    private Div card(String key, Component... parts) {
        Paragraph lead = new Paragraph(getTranslation(key + ".lead"));
        lead.addClassName("lead");
        Div fields = new Div(parts);
        fields.addClassName("fields");
        Div card = new Div(new Div(new H2(getTranslation(key)), lead), fields);
        card.addClassName("card");
        return card;
    }

    private TextField line(String name) {
        TextField field = new TextField();
        prepare(name, field);
        return field;
    }

    private TextArea area(String name) {
        TextArea field = new TextArea();
        prepare(name, field);
        field.addClassName("wide");
        return field;
    }

    private void prepare(String name, TextFieldBase<?, String> field) {
        field.getElement().setProperty("label", getTranslation("brand." + name));
        if (ConsoleTexts.has("brand." + name + ".hint")) {
            field.getElement().setProperty("helperText", getTranslation("brand." + name + ".hint"));
        }
        field.getElement().setProperty("manualValidation", true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(typed -> tell(typed.isFromClient()));
        texts.put(name, field);
    }

    private void tell(boolean fromClient) {
        if (fromClient) {
            changed.run();
        }
    }

    void show(Brand brand) {
        set("name", brand.name());
        set("shortName", brand.shortName());
        set("nameGenitive", brand.nameGenitive());
        set("nameEn", brand.nameEn());
        set("greeting", brand.greeting());
        set("greetingEn", brand.greetingEn());
        set("phone", brand.phone());
        set("email", brand.email());
        set("website", brand.website());
        set("social.facebook", brand.social().facebook());
        set("social.instagram", brand.social().instagram());
        set("social.telegram", brand.social().telegram());
        set("social.youtube", brand.social().youtube());
        set("senderName", brand.senderName());
        set("ownDomain", brand.ownDomain());
        accent.show(brand.accentColour(), CommunityBrand.REGION);
        ink.show(brand.accentInk(), brand.ink());
        action.show(brand.actionColour(), REGIONAL_ACTION);
        diia.setValue(brand.diiaCentreMark());
        showContrast();
    }

    /** As it was typed; empty fields are null. */
    Brand typed() {
        return new Brand(
                get("name"),
                get("shortName"),
                get("nameGenitive"),
                get("nameEn"),
                get("greeting"),
                get("greetingEn"),
                get("phone"),
                get("email"),
                get("website"),
                new Brand.Social(
                        get("social.facebook"), get("social.instagram"), get("social.telegram"), get("social.youtube")),
                accent.value(),
                ink.value(),
                action.value(),
                get("senderName"),
                get("ownDomain"),
                diia.getValue());
    }

    /** Marks each of the fields, and takes the marks of the others away. */
    void show(List<FieldError> wrong) {
        texts.forEach((name, field) -> mark((HasValidationProperties) field, name, wrong));
        mark(accent.code, "accentColour", wrong);
        mark(ink.code, "accentInk", wrong);
        mark(action.code, "actionColour", wrong);
        showContrast();
    }

    private void mark(HasValidationProperties field, String name, List<FieldError> wrong) {
        var error = wrong.stream().filter(e -> e.field().equals(name)).findFirst();
        field.setInvalid(error.isPresent());
        field.setErrorMessage(error.map(BrandForm::words).orElse(null));
    }

    /** The sentence for what is wrong with a field; numbers of the rule stand in it. */
    static String words(FieldError error) {
        return Speech.text(
                "brand.wrong." + error.code(),
                error.facts().getOrDefault("ratio", error.facts().getOrDefault("most", "")),
                error.facts().getOrDefault("least", ""));
    }

    /** How well letters are read on the accent, while it is chosen. */
    private void showContrast() {
        Colour.parse(accent.value()).ifPresent(ground -> {
            String letters = Colour.inkOn(accent.value(), ink.value());
            double ratio = Colour.parse(letters).orElse(ground).contrast(ground);
            if (ink.own.getValue()) {
                ink.code.setValue(letters);
            }
            contrast.setText(getTranslation("brand.contrast", Math.floor(ratio * 100) / 100));
            contrast.setClassName("good", ratio >= Colour.READABLE);
            contrast.setClassName("bad", ratio < Colour.READABLE);
        });
    }

    private void set(String name, String value) {
        ((HasValue<?, String>) texts.get(name)).setValue(value == null ? "" : value);
    }

    private String get(String name) {
        String value = texts.get(name).getValue();
        return value.isBlank() ? null : value;
    }
}
