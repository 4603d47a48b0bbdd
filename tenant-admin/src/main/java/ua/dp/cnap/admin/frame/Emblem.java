package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.html.Span;

/** The first letter of a community in the shape of a petal and the community's colour. Only for the eye. */
public class Emblem extends Span {

    private static final long serialVersionUID = 1L;

    public Emblem(String name) {
        addClassName("emblem");
        getElement().setAttribute("aria-hidden", "true");
        setText(name.substring(0, name.offsetByCodePoints(0, 1)));
    }
}
