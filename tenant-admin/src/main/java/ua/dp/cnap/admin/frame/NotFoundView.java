package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

/** An address that leads nowhere. */
@ParentLayout(ConsoleLayout.class)
public class NotFoundView extends Div implements HasDynamicTitle, HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    public NotFoundView() {
        addClassNames("view", "trouble");
        add(new H1(getTranslation("not-found.title")), new Paragraph(getTranslation("not-found.text")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> refusal) {
        return 404;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not-found.title");
    }
}
