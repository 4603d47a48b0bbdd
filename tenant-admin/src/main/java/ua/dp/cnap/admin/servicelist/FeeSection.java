package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.Fee.Rounding;
import ua.dp.cnap.catalog.FeeRule;

/** What the service costs: as the directory says, nothing, a share of the subsistence minimum, or a sum; with what comes out. */
class FeeSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int PERCENT = 2;
    private static final int YEAR_OF_VISIT = 0;

    /** How the fee is set here; the first is no rule of the community's own. */
    enum Choice {
        DIRECTORY,
        FREE,
        SHARE,
        AMOUNT;

        static Choice of(Fee fee) {
            return fee == null ? DIRECTORY : valueOf(fee.kind().name());
        }
    }

    final Select<Choice> choice = new Select<>();
    final BigDecimalField percent = new BigDecimalField();
    final Select<Rounding> rounding = new Select<>();
    final Select<Integer> year = new Select<>();
    final BigDecimalField uah = new BigDecimalField();
    final TextField note = new TextField();
    final Paragraph directory = new Paragraph();
    final Paragraph due = new Paragraph();
    final Button take = new Button(getTranslation("services.fee.take"), click -> takeOver());

    private Map<Integer, BigDecimal> minimums = Map.of();
    private int thisYear;
    private Fee ofDirectory; // null where its words are no formula

    FeeSection(SerializableRunnable changed) {
        choice.setLabel(getTranslation("services.fee"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(c -> getTranslation("services.fee." + c));
        choice.addClassName("wide");
        choice.setValue(Choice.DIRECTORY);
        percent.setLabel(getTranslation("services.fee.percent"));
        percent.setManualValidation(true);
        rounding.setLabel(getTranslation("services.fee.rounding"));
        rounding.setItems(Rounding.values());
        rounding.setItemLabelGenerator(r -> getTranslation("services.fee.rounding." + r));
        year.setLabel(getTranslation("services.fee.year"));
        year.setItemLabelGenerator(
                y -> y == YEAR_OF_VISIT ? getTranslation("services.fee.year.visit") : Integer.toString(y));
        uah.setLabel(getTranslation("services.fee.uah"));
        uah.setManualValidation(true);
        note.setLabel(getTranslation("services.fee.note"));
        note.setHelperText(getTranslation("services.fee.note.help"));
        note.addClassName("wide");
        directory.addClassNames("wide", "remark");
        due.addClassNames("wide", "due");
        due.getElement().setAttribute("role", "status");
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        take.addClassName("wide");
        choice.addValueChangeListener(e -> changed(changed));
        percent.addValueChangeListener(e -> changed(changed));
        rounding.addValueChangeListener(e -> changed(changed));
        year.addValueChangeListener(e -> changed(changed));
        uah.addValueChangeListener(e -> changed(changed));
        note.addValueChangeListener(e -> changed(changed));
    }

    @Override
    protected Div initContent() {
        return Sections.of("services.section.fee", choice, directory, take, percent, rounding, year, uah, note, due);
    }

    private void changed(SerializableRunnable changed) {
        showNeeded();
        changed.run();
    }

    /** @param words of the directory; null where it says nothing */
    void show(Fee fee, String words, Map<Integer, BigDecimal> minimums, int thisYear) {
        this.minimums = Map.copyOf(minimums);
        this.thisYear = thisYear;
        this.ofDirectory = FeeRule.read(words).orElse(null);
        directory.setText(
                words == null
                        ? getTranslation("services.fee.directory.silent")
                        : getTranslation("services.fee.directory.says", words));
        List<Integer> years = new ArrayList<>(List.of(YEAR_OF_VISIT));
        minimums.keySet().stream().sorted().forEach(years::add);
        if (fee != null && fee.year() != null && !years.contains(fee.year())) {
            years.add(fee.year());
        }
        year.setItems(years);
        put(fee);
    }

    private void put(Fee fee) {
        choice.setValue(Choice.of(fee));
        percent.setValue(
                fee == null || fee.share() == null ? null : plain(fee.share().movePointRight(PERCENT)));
        rounding.setValue(fee == null || fee.rounding() == null ? Rounding.KOPIYKA : fee.rounding());
        year.setValue(fee == null || fee.year() == null ? YEAR_OF_VISIT : fee.year());
        uah.setValue(fee == null ? null : fee.uah());
        note.setValue(fee == null || fee.note() == null ? "" : fee.note());
        showNeeded();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private void takeOver() {
        put(ofDirectory);
    }

    private void showNeeded() {
        Choice chosen = choice.getValue();
        boolean share = chosen == Choice.SHARE;
        percent.setVisible(share);
        rounding.setVisible(share);
        year.setVisible(share);
        uah.setVisible(chosen == Choice.AMOUNT);
        note.setVisible(chosen != Choice.DIRECTORY && chosen != Choice.FREE);
        take.setVisible(chosen == Choice.DIRECTORY && ofDirectory != null && ofDirectory.kind() == Fee.Kind.SHARE);
        Optional<Fee> shown = Optional.ofNullable(chosen == Choice.DIRECTORY ? ofDirectory : fee());
        due.setText(shown.filter(FeeSection::isComplete).map(this::due).orElse(""));
        due.setVisible(!due.getText().isEmpty());
    }

    private static boolean isComplete(Fee fee) {
        return switch (fee.kind()) {
            case FREE -> true;
            case SHARE -> fee.share() != null && fee.rounding() != null;
            case AMOUNT -> fee.uah() != null;
        };
    }

    private String due(Fee fee) {
        int of = fee.yearFor(thisYear);
        return fee.due(minimums.get(of))
                .map(sum -> fee.kind() == Fee.Kind.SHARE
                        ? getTranslation("services.fee.due.share", money(sum), Integer.toString(of))
                        : getTranslation("services.fee.due", money(sum)))
                .orElseGet(() -> getTranslation("services.fee.due.unknown", Integer.toString(of)));
    }

    private static String money(BigDecimal sum) {
        return Speech.formats().money(sum);
    }

    /** Null where the directory's words hold. */
    Fee fee() {
        String besides = note.getValue().isBlank() ? null : note.getValue().strip();
        return switch (choice.getValue()) {
            case DIRECTORY -> null;
            case FREE -> Fee.free();
            case SHARE ->
                new Fee(
                        Fee.Kind.SHARE,
                        percent.getValue() == null ? null : percent.getValue().movePointLeft(PERCENT),
                        rounding.getValue(),
                        year.getValue() == null || year.getValue() == YEAR_OF_VISIT ? null : year.getValue(),
                        null,
                        besides);
            case AMOUNT -> new Fee(Fee.Kind.AMOUNT, null, null, null, uah.getValue(), besides);
        };
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new HashMap<>();
        fields.put("fee.share", percent);
        fields.put("fee.rounding", rounding);
        fields.put("fee.year", year);
        fields.put("fee.uah", uah);
        fields.put("fee.note", note);
        return fields;
    }
}
