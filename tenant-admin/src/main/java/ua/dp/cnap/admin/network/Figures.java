package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A few numbers that say it all, each with its word and what it is made of. */
class Figures extends Div {

    private static final long serialVersionUID = 1L;

    Figures() {
        addClassName("figures");
    }

    void add(String number, String word, String more) {
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
