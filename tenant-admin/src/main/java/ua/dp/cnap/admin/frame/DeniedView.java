package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** A view that is not for the roles of the person. */
@ParentLayout(ConsoleLayout.class)
public class DeniedView extends Div implements HasDynamicTitle, HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    public DeniedView() {
        addClassNames("view", "trouble");
        add(new H1(getTranslation("denied.title")), new Paragraph(getTranslation("denied.text")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> refusal) {
        return 403;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("denied.title");
    }
}
