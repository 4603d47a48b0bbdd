package ua.dp.cnap.paper.card;

import java.util.List;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/**
 * What stands around the content of any card: whose it is, for which service, and who approved it.
 *
 * @param stamp the lines of the approval; for a draft the one line that it is none
 * @param title the kind of the document
 * @param foot stands on each page beside its number
 */
public record Frame(
        Letterhead letterhead,
        List<String> stamp,
        boolean draft,
        String title,
        String service,
        String code,
        String foot) {

    static Frame of(Letterhead letterhead, CardSubject subject, CardEdition edition) {
        Texts texts = Texts.in(Language.UK);
        String title = texts.get("paper.card." + edition.kind());
        String number = texts.get("paper.card.edition", String.valueOf(edition.number()));
        return new Frame(
                letterhead,
                edition.isDraft() ? List.of(texts.get("paper.card.draft")) : stamp(edition.approval(), texts),
                edition.isDraft(),
                title,
                subject.title(),
                subject.guideId() == null ? "" : texts.get("paper.card.guide", subject.guideId()),
                letterhead.centre() + " · " + number);
    }

    private static List<String> stamp(Approval approval, Texts texts) {
        Formats formats = Formats.in(Language.UK);
        return List.of(
                texts.get("paper.card.approved"),
                approval.body(),
                texts.get("paper.card.decision", formats.date(approval.date()), approval.number()),
                texts.get("paper.card.from", formats.date(approval.validFrom())));
    }

    public String t(String key) {
        return Texts.in(Language.UK).get(key);
    }
}
