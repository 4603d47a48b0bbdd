package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** A view that could not be shown; tells the number under which the log knows why. */
@ParentLayout(PlainLayout.class)
public class BrokenView extends Div implements HasDynamicTitle, HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    public BrokenView() {
        addClassNames("view", "trouble");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> trouble) {
        String number = Trouble.log(trouble.getCaughtException());
        add(
                new H1(getTranslation("trouble.title")),
                new Paragraph(getTranslation("trouble.unexpected", number)),
                new Paragraph(getTranslation("trouble.reload")));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trouble.title");
    }
}
