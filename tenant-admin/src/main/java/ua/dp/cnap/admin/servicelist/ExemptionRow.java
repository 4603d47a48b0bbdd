package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.catalog.FeeExemption;

/** One category of people who pay less. */
class ExemptionRow extends Div {

    private static final long serialVersionUID = 1L;

    final TextField category = new TextField(getTranslation("services.exemptions.category"));
    final IntegerField percent = new IntegerField(getTranslation("services.exemptions.percent"));
    final TextField number = new TextField(getTranslation("services.exemptions.number"));
    final DatePicker date = new DatePicker(getTranslation("services.exemptions.date"));
    private final UUID id;

    ExemptionRow(FeeExemption exemption, SerializableRunnable changed) {
        this.id = exemption.id();
        addClassName("exemption");
        category.setValue(exemption.category());
        category.setPlaceholder(getTranslation("services.exemptions.category.hint"));
        category.addClassName("category");
        percent.setValue(exemption.percent());
        percent.setManualValidation(true);
        percent.setMin(1);
        percent.setMax(100);
        number.setValue(exemption.decisionNumber());
        date.setValue(exemption.decidedOn());
        date.setI18n(Weeks.words(Speech.language()));
        date.setLocale(Speech.language().locale());
        date.setManualValidation(true);
        category.addValueChangeListener(e -> changed.run());
        percent.addValueChangeListener(e -> changed.run());
        number.addValueChangeListener(e -> changed.run());
        date.addValueChangeListener(e -> changed.run());
        add(category, percent, number, date);
    }

    FeeExemption exemption() {
        return new FeeExemption(
                id,
                category.getValue().strip(),
                percent.getValue() == null ? 0 : percent.getValue(),
                number.getValue().strip(),
                date.getValue());
    }

    Map<String, HasValidation> fields() {
        return Map.of("category", category, "percent", percent, "decisionNumber", number, "decidedOn", date);
    }
}
