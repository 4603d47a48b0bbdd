package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.SortedSet;
import ua.dp.cnap.admin.frame.LeadTimes;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.servicelist.ServiceSettings;

/** How the service is booked: how long it takes, who books it, how early, how far ahead, and what is kept for walk-ins. */
class BookingSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int AS_CENTRE = -1; // a select has no null among others

    final IntegerField duration = minutes("services.duration", 240);
    final IntegerField buffer = minutes("services.buffer", 60);
    final RadioButtonGroup<OnlineBooking> online = new RadioButtonGroup<>();
    final Select<Integer> lead = new Select<>();
    final IntegerField horizon = new IntegerField(Speech.text("services.horizon"));
    final IntegerField walkIns = new IntegerField(Speech.text("services.walk-ins"));

    BookingSection(SerializableRunnable changed) {
        duration.setHelperText(getTranslation("services.duration.help"));
        buffer.setHelperText(getTranslation("services.buffer.help"));
        online.setLabel(getTranslation("services.online"));
        online.setItems(OnlineBooking.values());
        online.setItemLabelGenerator(o -> getTranslation("services.online." + o));
        online.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        online.addClassName("wide");
        lead.setLabel(getTranslation("services.lead-time"));
        lead.setItemLabelGenerator(BookingSection::words);
        lead.setHelperText(getTranslation("services.lead-time.help"));
        number(horizon, 1, 60);
        horizon.setPlaceholder(getTranslation("services.as-centre"));
        horizon.setHelperText(getTranslation("services.horizon.help"));
        number(walkIns, 0, 90);
        walkIns.setHelperText(getTranslation("services.walk-ins.help"));
        duration.addValueChangeListener(e -> changed.run());
        buffer.addValueChangeListener(e -> changed.run());
        online.addValueChangeListener(e -> changed.run());
        lead.addValueChangeListener(e -> changed.run());
        horizon.addValueChangeListener(e -> changed.run());
        walkIns.addValueChangeListener(e -> changed.run());
    }

    @Override
    protected Div initContent() {
        return Sections.of("services.section.booking", duration, buffer, online, lead, horizon, walkIns);
    }

    private static IntegerField minutes(String key, int most) {
        IntegerField field = new IntegerField(Speech.text(key));
        number(field, 0, most);
        field.setStep(5);
        return field;
    }

    private static void number(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
    }

    private static String words(Integer minutes) {
        return minutes == AS_CENTRE ? Speech.text("services.as-centre") : LeadTimes.words(minutes);
    }

    void show(ServiceSettings settings) {
        duration.setValue(settings.durationMinutes());
        buffer.setValue(settings.bufferMinutes());
        online.setValue(settings.online());
        Integer set = settings.leadTimeMinutes() == null ? Integer.valueOf(AS_CENTRE) : settings.leadTimeMinutes();
        SortedSet<Integer> leads = LeadTimes.with(set);
        leads.add(AS_CENTRE);
        lead.setItems(leads);
        lead.setValue(set);
        horizon.setValue(settings.horizonDays());
        walkIns.setValue(settings.walkInPercent());
    }

    int durationMinutes() {
        return orZero(duration);
    }

    int bufferMinutes() {
        return orZero(buffer);
    }

    Integer leadTimeMinutes() {
        return lead.getValue() == null || lead.getValue() == AS_CENTRE ? null : lead.getValue();
    }

    Integer horizonDays() {
        return horizon.getValue();
    }

    int walkInPercent() {
        return orZero(walkIns);
    }

    Map<String, HasValidation> fields() {
        return Map.of(
                "durationMinutes", duration,
                "bufferMinutes", buffer,
                "leadTimeMinutes", lead,
                "horizonDays", horizon,
                "walkInPercent", walkIns);
    }

    private static int orZero(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
