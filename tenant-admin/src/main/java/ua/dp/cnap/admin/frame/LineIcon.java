package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.html.Span;
import ua.dp.cnap.ui.Icon;

/** A line icon of the brand. Only for the eye: screen readers pass it over. */
public class LineIcon extends Span {

    private static final long serialVersionUID = 1L;

    public LineIcon(Icon icon) {
        addClassName("icon");
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 24 24\" focusable=\"false\"><path d=\"" + icon.path() + "\"/></svg>");
    }
}
