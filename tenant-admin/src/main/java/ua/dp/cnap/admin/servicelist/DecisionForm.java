package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.servicelist.DecisionFile;
import ua.dp.cnap.servicelist.ListDecision;

/** The entry of one decision, with its text as a PDF. */
class DecisionForm extends Div {

    private static final long serialVersionUID = 1L;

    final H2 heading = new H2();
    final TextField body = new TextField(getTranslation("services.decisions.body"));
    final TextField number = new TextField(getTranslation("services.decisions.number"));
    final DatePicker date = new DatePicker(getTranslation("services.decisions.date"));
    final Upload upload = new Upload(UploadHandler.inMemory((told, content) -> received(told.fileName(), content)));
    final Button save = new Button(getTranslation("services.decisions.save"));
    final Button cancel = new Button(getTranslation("services.back"), click -> clear());

    private UUID id; // null for a new one
    private int version;
    private String fileName;
    private byte[] content;

    DecisionForm(SerializableRunnable saved) {
        addClassNames("card", "section");
        body.setPlaceholder(getTranslation("services.decisions.body.hint"));
        body.addClassName("wide");
        date.setI18n(Weeks.words(Speech.language()));
        date.setLocale(Speech.language().locale());
        date.setManualValidation(true);
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.setMaxFileSize(DecisionFile.LARGEST);
        upload.setMaxFiles(1);
        upload.addClassName("wide");
        upload.setUploadButton(new Button(getTranslation("services.decisions.upload")));
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(getTranslation("services.decisions.drop")));
        upload.addFileRejectedListener(refused -> Notices.refused(getTranslation("services.decisions.refused")));
        upload.addFileRemovedListener(removed -> forgetFile());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> saved.run());
        Div fields = new Div(body, number, date, upload);
        fields.addClassName("fields");
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        add(heading, fields, actions);
        clear();
    }

    private void received(String name, byte[] bytes) {
        fileName = name;
        content = bytes;
    }

    private void forgetFile() {
        fileName = null;
        content = null;
    }

    void clear() {
        id = null;
        heading.setText(getTranslation("services.decisions.add"));
        body.clear();
        number.clear();
        date.clear();
        upload.clearFileList();
        forgetFile();
        cancel.setVisible(false);
        fields().values().forEach(field -> field.setInvalid(false));
    }

    void edit(ListDecision decision) {
        clear();
        id = decision.id();
        version = decision.version();
        heading.setText(getTranslation("services.decisions.edit"));
        body.setValue(decision.body());
        number.setValue(decision.number());
        date.setValue(decision.decidedOn());
        cancel.setVisible(true);
        body.focus();
    }

    /** Written down already: what is wrong now is wrong with the file alone. */
    void saved(UUID id) {
        this.id = id;
        this.version = 1;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    /** Null if none was chosen. */
    DecisionFile file() {
        return content == null ? null : new DecisionFile(fileName, content);
    }

    Map<String, HasValidation> fields() {
        return Map.of("body", body, "number", number, "decidedOn", date);
    }
}
