package ua.dp.cnap.admin.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.staff.StaffCard;
import ua.dp.cnap.staff.StaffWish;
import ua.dp.cnap.tenancy.StaffRole;

/** What is known of one member of staff: written for an invitation, changed later. Says at each field what is wrong. */
class PersonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final TextField surname = new TextField(getTranslation("staff.surname"));
    final TextField givenName = new TextField(getTranslation("staff.given-name"));
    final TextField patronymic = new TextField(getTranslation("staff.patronymic"));
    final EmailField email = new EmailField(getTranslation("staff.email"));
    final Select<StaffRole> role = new Select<>();
    final TextField jobTitle = new TextField(getTranslation("staff.job-title"));
    final Select<OfficeChoice> office = new Select<>();
    final Paragraph duties = new Paragraph();
    final Button save = new Button();
    final Button leave = new Button(getTranslation("staff.leave"));

    private SerializableConsumer<StaffWish> saved = wish -> {};

    /** For an invitation. */
    PersonDialog(List<OfficeChoice> offices) {
        build(offices);
        setHeaderTitle(getTranslation("staff.invite.title"));
        email.setHelperText(getTranslation("staff.email.hint"));
        save.setText(getTranslation("staff.invite.send"));
        leave.setVisible(false);
        role.setValue(StaffRole.ADMINISTRATOR);
    }

    /** For a change. */
    PersonDialog(List<OfficeChoice> offices, StaffCard card) {
        build(offices);
        setHeaderTitle(card.fullName());
        email.setHelperText(getTranslation(card.email() == null ? "staff.email.hint" : "staff.email.change"));
        save.setText(getTranslation("staff.save"));
        surname.setValue(card.surname());
        givenName.setValue(card.givenName());
        patronymic.setValue(text(card.patronymic()));
        email.setValue(text(card.email()));
        role.setValue(card.role());
        jobTitle.setValue(text(card.jobTitle()));
        offices.stream().filter(o -> o.id().equals(card.officeId())).findFirst().ifPresent(office::setValue);
    }

    private void build(List<OfficeChoice> offices) {
        setWidth("44rem");
        setCloseOnOutsideClick(false);
        role.setLabel(getTranslation("staff.role"));
        role.setItems(Arrays.stream(StaffRole.values())
                .filter(StaffRole::worksInACommunity)
                .toList());
        role.setItemLabelGenerator(r -> getTranslation("staff.role." + r));
        role.addValueChangeListener(chosen -> duties.setText(getTranslation("staff.duties." + chosen.getValue())));
        office.setLabel(getTranslation("staff.office"));
        office.setItems(offices);
        office.setEmptySelectionAllowed(true);
        office.setEmptySelectionCaption(getTranslation("staff.whole-centre"));
        office.setItemLabelGenerator(o -> o == null ? getTranslation("staff.whole-centre") : o.name());
        duties.addClassName("duties");
        fields().values().forEach(field -> ((HasValidation) field).setManualValidation(true));
        Div rows = new Div(surname, givenName, patronymic, email, role, jobTitle, office, wide(duties));
        rows.addClassName("fields");
        add(rows);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        leave.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        leave.addClassName("apart");
        getFooter().add(leave, new Button(getTranslation("staff.cancel"), click -> close()), save);
    }

    private static Div wide(Component part) {
        Div wide = new Div(part);
        wide.addClassName("wide");
        return wide;
    }

    /** Stays open, with the reason, when the wish is refused. */
    void onSave(SerializableConsumer<StaffWish> wish) {
        saved = wish;
    }

    void onLeave(SerializableRunnable wish) {
        leave.addClickListener(click -> wish.run());
    }

    void save() {
        showErrors(List.of());
        try {
            saved.accept(wish());
            close();
        } catch (InvalidInput wrong) {
            showErrors(wrong.errors());
        } catch (Problem refusal) {
            Notices.refused(refusal);
        }
    }

    private StaffWish wish() {
        return new StaffWish(
                surname.getValue(),
                givenName.getValue(),
                patronymic.getValue(),
                email.getValue(),
                role.getValue(),
                jobTitle.getValue(),
                office.getValue() == null ? null : office.getValue().id());
    }

    private void showErrors(List<FieldError> errors) {
        fields().forEach((name, field) -> {
            String words = errors.stream()
                    .filter(error -> error.field().equals(name))
                    .map(error -> words(name, error.code()))
                    .findFirst()
                    .orElse(null);
            ((HasValidation) field).setInvalid(words != null);
            ((HasValidation) field).setErrorMessage(words);
        });
    }

    private String words(String field, String code) {
        for (String key : List.of("staff.wrong." + field + "." + code, "staff.wrong." + code)) {
            if (ConsoleTexts.has(key)) {
                return getTranslation(key);
            }
        }
        return getTranslation("staff.wrong.other");
    }

    private Map<String, Component> fields() {
        return Map.of(
                "surname", surname,
                "givenName", givenName,
                "patronymic", patronymic,
                "email", email,
                "role", role,
                "jobTitle", jobTitle,
                "officeId", office);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
