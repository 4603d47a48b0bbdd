package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.paper.card.CardPaper;
import ua.dp.cnap.paper.card.CardSubject;
import ua.dp.cnap.paper.card.Letterhead;
import ua.dp.cnap.ui.Icon;

/** An edition as PDF: to look at and print in another window, or to keep as a file. */
class PaperLinks extends Span {

    private static final long serialVersionUID = 1L;

    /** @param edition as it is saved at the moment of asking */
    PaperLinks(Letterhead letterhead, CardSubject subject, SerializableSupplier<CardEdition> edition) {
        addClassName("paper-links");
        DownloadHandler file = DownloadHandler.fromInputStream(asked -> {
            byte[] pdf = CardPaper.pdf(letterhead, subject, edition.get());
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf),
                    CardPaper.fileName(subject, edition.get()),
                    "application/pdf",
                    pdf.length);
        });
        Anchor print = new Anchor(file, AttachmentType.INLINE, "");
        print.setTarget("_blank");
        print.add(new LineIcon(Icon.PRINT), new Span(getTranslation("cards.print")));
        Anchor keep = new Anchor(file, AttachmentType.DOWNLOAD, "");
        keep.add(new LineIcon(Icon.DOWNLOAD), new Span(getTranslation("cards.pdf")));
        add(print, keep);
    }
}
