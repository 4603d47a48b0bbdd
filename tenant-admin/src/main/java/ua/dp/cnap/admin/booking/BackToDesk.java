package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.ui.Icon;

/** The way back from a call to the visitors of the day. */
class BackToDesk extends Anchor {

    private static final long serialVersionUID = 1L;

    BackToDesk() {
        super("/admin/desk", new LineIcon(Icon.ARROW_LEFT), new Span(Speech.text("caller.back")));
        addClassName("back");
    }
}
