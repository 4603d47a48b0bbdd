package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import ua.dp.cnap.ui.Assets;

/** The band over every console: the regional mark, where one works, and the person's menu. */
class TopBar extends Header {

    private static final long serialVersionUID = 1L;

    TopBar(String place, Component... before) {
        addClassName("top");
        Span name = new Span(getTranslation("site.name"));
        name.addClassName("site");
        Span where = new Span(place);
        where.addClassName("place");
        Div words = new Div(where, name);
        words.addClassName("words");
        Anchor mark = new Anchor("", new Image(Assets.url("favicon.svg"), ""), words);
        mark.addClassName("mark");
        add(before);
        add(mark, new UserMenu());
    }
}
