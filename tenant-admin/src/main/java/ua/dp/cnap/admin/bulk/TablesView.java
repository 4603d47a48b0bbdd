package ua.dp.cnap.admin.bulk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.rearrangement.DecisionDialog;
import ua.dp.cnap.admin.rearrangement.PeopleToTell;
import ua.dp.cnap.admin.workplace.Background;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.bulk.BulkDesk;
import ua.dp.cnap.bulk.BulkKind;
import ua.dp.cnap.bulk.Review;
import ua.dp.cnap.bulk.SheetFormat;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** Offices, hours, people and services as spreadsheets: taken, filled in elsewhere, looked through, brought in. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "tables", layout = ConsoleLayout.class)
public class TablesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    @Inject
    BulkDesk desk;

    @Inject
    Background background;

    final Select<BulkKind> kind = new Select<>();
    final Upload upload = new Upload(UploadHandler.inMemory((told, content) -> review(content)));
    final ProgressBar progress = new ProgressBar();
    final Span done = new Span();
    final ReviewPanel review = new ReviewPanel(() -> bringIn(Decisions.none()));

    private byte[] file;

    public TablesView() {
        addClassNames("view", "tables");
        Paragraph lead = new Paragraph(getTranslation("tables.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("tables.title")), lead);
        heading.addClassName("head-plain");
        kind.setLabel(getTranslation("tables.kind"));
        kind.setItems(BulkKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("tables.kind." + k));
        kind.setValue(BulkKind.OFFICES);
        kind.addValueChangeListener(chosen -> forget());
        add(heading, new Div(take(), give()), review);
        getChildren().skip(1).findFirst().ifPresent(steps -> steps.addClassName("steps"));
        forget();
    }

    private Div take() {
        Div links = new Div();
        links.addClassName("paper-links");
        for (SheetFormat format : SheetFormat.values()) {
            links.add(download("tables.take." + format, format, false));
        }
        for (SheetFormat format : SheetFormat.values()) {
            links.add(download("tables.template." + format, format, true));
        }
        Paragraph text = new Paragraph(getTranslation("tables.take.text"));
        text.addClassName("lead");
        Div card = new Div(new H2(getTranslation("tables.take")), text, kind, links);
        card.addClassNames("card", "section");
        return card;
    }

    private Anchor download(String words, SheetFormat format, boolean template) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    byte[] sheet = sheet(format, template);
                    String name = getTranslation("tables.file." + kind.getValue()) + format.extension();
                    return new DownloadResponse(
                            new ByteArrayInputStream(sheet), name, format.mediaType(), sheet.length);
                }),
                AttachmentType.DOWNLOAD,
                "");
        link.add(new LineIcon(Icon.DOWNLOAD), new Span(getTranslation(words)));
        return link;
    }

    byte[] sheet(SheetFormat format, boolean template) {
        Locale language = getLocale();
        return template
                ? desk.template(kind.getValue(), format, language)
                : desk.export(kind.getValue(), format, language);
    }

    private Div give() {
        upload.setAcceptedFileTypes(".csv", ".xlsx", "text/csv");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("tables.upload")));
        upload.setDropLabel(new Span(getTranslation("tables.drop")));
        upload.addFileRejectedListener(refused -> Notices.refused(getTranslation("tables.refused")));
        upload.addFileRemovedListener(removed -> forget());
        Paragraph text = new Paragraph(getTranslation("tables.give.text"));
        text.addClassName("lead");
        done.getElement().setAttribute("role", "status");
        progress.setIndeterminate(true);
        Div card = new Div(new H2(getTranslation("tables.give")), text, upload, progress, done);
        card.addClassNames("card", "section");
        return card;
    }

    private void forget() {
        file = null;
        upload.clearFileList();
        review.setVisible(false);
        rest();
    }

    private void rest() {
        progress.setVisible(false);
        done.setText("");
    }

    private void tellProgress(int rows) {
        progress.setVisible(true);
        done.setText(Speech.count("tables.done", rows));
    }

    void review(byte[] content) {
        file = content;
        BulkKind table = kind.getValue();
        tellProgress(0);
        background.run(
                UI.getCurrent(),
                told -> desk.review(table, content, told),
                this::tellProgress,
                this::show,
                this::refused);
    }

    private void show(Review reviewed) {
        rest();
        review.show(reviewed);
    }

    private void bringIn(Decisions decisions) {
        BulkKind table = kind.getValue();
        byte[] content = file;
        String reason = review.reason.getValue();
        tellProgress(0);
        background.<List<Rearranged>>run(
                UI.getCurrent(),
                told -> desk.bringIn(table, content, reason, decisions, told),
                this::tellProgress,
                this::broughtIn,
                failure -> {
                    if (failure instanceof TouchesBookings undecided) {
                        rest();
                        review.bringIn.setEnabled(true);
                        new DecisionDialog(undecided, decisions, this::bringIn).open();
                    } else {
                        refused(failure);
                    }
                });
    }

    private void broughtIn(List<Rearranged> rearranged) {
        forget();
        review.reason.clear();
        Notices.done(getTranslation("tables.brought-in"));
        PeopleToTell.show(rearranged);
    }

    private void refused(RuntimeException failure) {
        forget();
        switch (failure) {
            case InvalidInput wrong ->
                Notices.refused(TableErrors.file(wrong.errors().getFirst()));
            case Problem refusal -> Notices.refused(refusal);
            default -> {
                Notices.refused(getTranslation("tables.failed"));
                throw failure; // nobody expected it: it is to be logged as any trouble of a page
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tables.title");
    }
}
