package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.card.Standing;

/** How far a card is, in a few coloured words. */
class StandingTags extends Div {

    private static final long serialVersionUID = 1L;

    StandingTags(Standing standing) {
        addClassName("card-tags");
        if (standing.isThere()) {
            tag("served", getTranslation("cards.tag.valid", standing.validNumber()));
        } else if (standing.comingFrom() == null && !standing.drafted()) {
            tag(
                    standing.typical() ? "arrived" : "recommended",
                    getTranslation(standing.typical() ? "cards.tag.typical" : "cards.tag.none"));
        }
        if (standing.comingFrom() != null) {
            tag("booked", getTranslation("cards.tag.coming", Speech.formats().date(standing.comingFrom())));
        }
        if (standing.drafted()) {
            tag("booked", getTranslation("cards.tag.draft"));
        }
        if (standing.typicalIsNewer()) {
            tag("arrived", getTranslation("cards.tag.newer"));
        }
    }

    private void tag(String tone, String words) {
        Span tag = new Span(words);
        tag.addClassNames("tag", tone);
        add(tag);
    }
}
