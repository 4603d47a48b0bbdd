package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import ua.dp.cnap.admin.frame.Speech;

/** The parts of a long form, each a card with a heading and a sentence that says what it is for. */
final class Sections {

    private Sections() {}

    static Div of(String key, Component... fields) {
        Paragraph lead = new Paragraph(Speech.text(key + ".lead"));
        lead.addClassName("lead");
        Div body = new Div(fields);
        body.addClassName("fields");
        Div section = new Div(new H2(Speech.text(key + ".title")), lead, body);
        section.addClassNames("card", "section");
        return section;
    }
}
