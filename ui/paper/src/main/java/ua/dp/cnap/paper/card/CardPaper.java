package ua.dp.cnap.paper.card;

import java.util.Locale;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.paper.Papers;

/** A card as a PDF file of A4 pages, in Ukrainian: it is the document that was approved. */
public final class CardPaper {

    private CardPaper() {}

    /** A draft says on each page that it is one. */
    public static byte[] pdf(Letterhead letterhead, CardSubject subject, CardEdition edition) {
        return edition.kind() == CardKind.INFORMATION
                ? Papers.pdf("card/information", InformationPage.of(letterhead, subject, edition))
                : Papers.pdf("card/technological", TechnologicalPage.of(letterhead, subject, edition));
    }

    /** A name for the file: {@code information-card-vydacha-pasporta-2.pdf}. */
    public static String fileName(CardSubject subject, CardEdition edition) {
        return edition.kind().name().toLowerCase(Locale.ROOT) + "-card-" + subject.slug() + "-" + edition.number()
                + ".pdf";
    }
}
