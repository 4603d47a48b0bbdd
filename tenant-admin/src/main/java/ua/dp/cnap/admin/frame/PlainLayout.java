package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;

/** The frame of pages that come before a workplace has been chosen. */
public class PlainLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    private final Main content = new Main();

    public PlainLayout() {
        addClassName("plain-layout");
        add(new TopBar(getTranslation("site.console")), content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }
}
