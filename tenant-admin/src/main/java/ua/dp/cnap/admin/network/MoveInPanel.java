package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.moving.Imports.MovedIn;

/** The door for a community that comes with the archive of its data. Shows whose they are, and nothing of them. */
class MoveInPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST_BYTES = 1 << 30;

    final Upload upload;
    final Div result = new Div();

    private final SerializableFunction<InputStream, MovedIn> takes;

    MoveInPanel(SerializableFunction<InputStream, MovedIn> takes) {
        this.takes = takes;
        addClassNames("card", "move-in");
        upload = new Upload((UploadHandler) this::receive);
        upload.setAcceptedFileTypes(".zip", "application/zip");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setI18n(words());
        result.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("moving-in.title")), new Paragraph(getTranslation("moving-in.text")), upload, result);
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("moving-in.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("moving-in.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("refused.archive-too-large"))
                        .setIncorrectFileType(getTranslation("refused.archive-unknown"))
                        .setTooManyFiles(getTranslation("moving-in.single")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("moving-in.connecting"))
                                .setProcessing(getTranslation("moving-in.processing"))
                                .setStalled(getTranslation("moving-in.stalled"))
                                .setHeld(getTranslation("moving-in.connecting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("moving-in.left"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setForbidden(getTranslation("moving-in.failed"))
                                .setServerUnavailable(getTranslation("moving-in.failed"))
                                .setUnexpectedServerError(getTranslation("moving-in.failed"))))
                .setUnits(new UploadI18N.Units().setSize(List.of("Б", "КБ", "МБ", "ГБ")));
    }

    /** Runs in a request of its own, beside the page: whose shift it is now is asked again. */
    private void receive(UploadEvent event) throws IOException {
        if (!Shift.goesOn(event.getUI(), event.getRequest())) {
            event.reject();
            return;
        }
        try (InputStream archive = event.getInputStream()) {
            MovedIn community = takes.apply(archive);
            event.getUI().access(() -> show(community));
        } catch (Problem refusal) {
            event.getUI().access(() -> refuse(refusal));
        }
    }

    void show(MovedIn community) {
        upload.clearFileList();
        Anchor link = new Anchor("/admin/network/" + community.slug(), getTranslation("opening.done.community"));
        result.removeAll();
        result.add(new Paragraph(getTranslation("moving-in.done", community.name())), link);
    }

    void refuse(Problem refusal) {
        upload.clearFileList();
        result.removeAll();
        Notices.refused(refusal);
    }
}
