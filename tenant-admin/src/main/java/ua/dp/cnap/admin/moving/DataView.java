package ua.dp.cnap.admin.moving;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.moving.DataMove;
import ua.dp.cnap.moving.ExportDesk;
import ua.dp.cnap.moving.Exports;
import ua.dp.cnap.moving.Exports.Export;
import ua.dp.cnap.tenancy.StaffRole;

/** All data of the community as one archive, for the head alone: citizens' data are in it. */
@CdiComponent
@ForStaff(StaffRole.HEAD)
@Route(value = "data", layout = ConsoleLayout.class)
public class DataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int FORBIDDEN = 403;

    @Inject
    Exports exports;

    @Inject
    ExportDesk desk;

    final UnorderedList moves = new UnorderedList();
    final H2 movesTitle = new H2(getTranslation("data.moves"));

    public DataView() {
        addClassNames("view", "data");
        Paragraph lead = new Paragraph(getTranslation("data.lead"));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("data.title")), lead);
        heading.addClassName("head-plain");
        moves.addClassName("data-moves");
        add(heading, archive(), movesTitle, moves);
    }

    private Div archive() {
        UnorderedList inside = new UnorderedList(
                new ListItem(getTranslation("data.inside.what")),
                new ListItem(getTranslation("data.inside.how")),
                new ListItem(getTranslation("data.inside.where")));
        Paragraph warning = new Paragraph(getTranslation("data.personal"));
        warning.addClassName("data-warning");
        Anchor download = new Anchor((DownloadHandler) this::handOut, getTranslation("data.download"));
        download.addClassName("button-link");
        Div archive = new Div(new H2(getTranslation("data.archive")), inside, warning, download);
        archive.addClassNames("card", "data-archive");
        return archive;
    }

    /** Asked by a request of its own, maybe long after the page was opened: whose shift it is now is asked again. */
    private void handOut(DownloadEvent asked) throws IOException {
        if (!Shift.goesOn(asked.getUI(), asked.getRequest())) {
            asked.getResponse().sendError(FORBIDDEN, "");
            return;
        }
        Export export = exports.archive();
        asked.setFileName(export.name());
        asked.setContentType("application/zip");
        asked.setContentLength(Files.size(export.file()));
        export.handOut(asked.getOutputStream());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        moves.removeAll();
        desk.moves().forEach(move -> moves.add(line(move)));
        boolean any = moves.getComponentCount() > 0;
        moves.setVisible(any);
        movesTitle.setVisible(any);
    }

    private ListItem line(DataMove move) {
        Span when = new Span(Speech.formats().dayAndTime(move.madeAt()));
        when.addClassName("time");
        return new ListItem(when, new Span(getTranslation("data.move." + move.direction(), move.by())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("data.title");
    }
}
