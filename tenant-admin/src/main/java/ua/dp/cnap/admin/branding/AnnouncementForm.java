package ua.dp.cnap.admin.branding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.community.Notice;

/** The entry or the change of an announcement. Stays open until it is accepted. */
class AnnouncementForm extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    final TextArea text = new TextArea(getTranslation("announce.text"));
    final TextArea english = new TextArea(getTranslation("announce.textEn"));
    final DatePicker from = day("announce.shownFrom");
    final DatePicker until = day("announce.shownUntil");
    final Button save;

    AnnouncementForm(Notice notice, SerializableConsumer<AnnouncementForm> wished) {
        addClassName("announce-form");
        setHeaderTitle(getTranslation("announce.title"));
        setWidth("36rem");
        for (TextArea area : List.of(text, english)) {
            area.setMaxLength(LONGEST);
            area.setManualValidation(true);
            area.setWidthFull();
        }
        text.setValue(notice.text() == null ? "" : notice.text());
        english.setValue(notice.textEn() == null ? "" : notice.textEn());
        from.setValue(notice.shownFrom());
        until.setValue(notice.shownUntil());
        Div days = new Div(from, until);
        days.addClassName("fields");
        add(text, english, days);
        save = new Button(getTranslation("announce.save"), click -> wished.accept(this));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("announce.cancel"), click -> close()), save);
    }

    private DatePicker day(String key) {
        DatePicker day = new DatePicker(getTranslation(key));
        day.setI18n(Weeks.words(Speech.language()));
        day.setLocale(Speech.language().locale());
        day.setManualValidation(true);
        return day;
    }

    Notice notice() {
        return new Notice(text.getValue(), english.getValue(), from.getValue(), until.getValue());
    }

    void show(List<FieldError> wrong) {
        Map<String, HasValidationProperties> fields =
                Map.of("text", text, "textEn", english, "shownFrom", from, "shownUntil", until);
        fields.forEach((name, field) -> {
            var error = wrong.stream().filter(e -> e.field().equals(name)).findFirst();
            field.setInvalid(error.isPresent());
            field.setErrorMessage(error.map(BrandForm::words).orElse(null));
        });
    }
}
