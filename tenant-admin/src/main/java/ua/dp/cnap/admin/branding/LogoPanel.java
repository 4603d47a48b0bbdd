package ua.dp.cnap.admin.branding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.Serializable;
import java.util.Base64;
import java.util.Optional;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.branding.Logo;
import ua.dp.cnap.branding.LogoDesk;

/** The logo: seen, put up, taken down. Each takes effect at once. */
class LogoPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to the desk, which belongs to the view. */
    interface Desk extends Serializable {
        LogoDesk get();
    }

    final Image picture = new Image();
    final Upload upload;
    final Button remove = new Button(getTranslation("brand.logo.remove"), click -> takeDown());
    private final Desk desk;
    private final SerializableRunnable changed;

    LogoPanel(Desk desk, SerializableRunnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("card", "logo-panel");
        Paragraph lead = new Paragraph(getTranslation("brand.logo.lead"));
        lead.addClassName("lead");
        picture.setAlt(getTranslation("brand.logo"));
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> putUp(bytes)));
        upload.setAcceptedFileTypes("image/svg+xml", "image/png", ".svg", ".png");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LogoDesk.MOST_BYTES);
        Button choose = new Button(getTranslation("brand.logo.choose"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(getTranslation("brand.logo.drop")));
        upload.addFileRejectedListener(refused -> Notices.refused(getTranslation("brand.wrong.too-large")));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div row = new Div(picture, upload, remove);
        row.addClassName("logo-row");
        add(new Div(new H2(getTranslation("brand.logo")), lead), row);
    }

    /** Shown as data: the console asks no other address for it. */
    void show() {
        Optional<Logo> logo = desk.get().shown();
        picture.setVisible(logo.isPresent());
        remove.setVisible(logo.isPresent());
        logo.ifPresent(l -> picture.setSrc(
                "data:" + l.mediaType() + ";base64," + Base64.getEncoder().encodeToString(l.content())));
    }

    void putUp(byte[] bytes) {
        upload.clearFileList();
        try {
            desk.get().putUp(bytes);
            show();
            changed.run();
            Notices.done(getTranslation("brand.logo.done"));
        } catch (InvalidInput refused) {
            Notices.refused(BrandForm.words(refused.errors().getFirst()));
        }
    }

    private void takeDown() {
        desk.get().takeDown();
        show();
        changed.run();
        Notices.done(getTranslation("brand.logo.removed"));
    }
}
