package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ua.dp.cnap.admin.frame.Speech;

/** A few numbers that say it all, each with its word and what it is made of. */
class Figures extends Div {

    private static final long serialVersionUID = 1L;

    Figures() {
        addClassName("figures");
    }

    /** Shows a count; {@code key} is a text with plural forms, {@code more} what the count is made of, or empty. */
    void add(long number, String key, String more) {
        figure(Speech.number(number), Speech.count(key, number), more);
    }

    /** Shows how much of the reception time is free. */
    void addFree(long openMinutes, long freeMinutes) {
        figure(
                Share.words(openMinutes == 0 ? 0 : (double) freeMinutes / openMinutes),
                getTranslation("network.total.free"),
                getTranslation("network.total.free.more"));
    }

    private void figure(String number, String word, String more) {
        Div figure = new Div(part(number, "number"), part(word, "word"));
        figure.addClassName("figure");
        if (!more.isEmpty()) {
            figure.add(part(more, "more"));
        }
        add(figure);
    }

    private static Span part(String text, String name) {
        Span part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
