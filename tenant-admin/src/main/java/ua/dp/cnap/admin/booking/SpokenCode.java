package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import ua.dp.cnap.admin.frame.Speech;

/** A code as it is read out over the phone: large, and below it how each sign is called, with a breath in the middle. */
class SpokenCode extends Div {

    private static final long serialVersionUID = 1L;

    SpokenCode(String code) {
        addClassName("spoken-code");
        Span large = new Span(code);
        large.addClassName("large");
        Paragraph spoken = new Paragraph(spoken(code));
        add(new Paragraph(getTranslation("caller.code")), large, spoken);
    }

    static String spoken(String code) {
        return code.chars()
                .mapToObj(sign -> sign == '-' ? "…" : Speech.text("spell." + (char) sign))
                .collect(Collectors.joining(" – "))
                .replace(" – … – ", " … ");
    }
}
