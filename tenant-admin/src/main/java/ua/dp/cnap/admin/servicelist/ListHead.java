package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;

/** The top of the pages about the list: its name, what the page is for, and the ways to the other pages. */
class ListHead extends Div {

    private static final long serialVersionUID = 1L;

    /** The pages; the name is the last part of the address. */
    enum Page {
        LIST(""),
        DECISIONS("/decisions"),
        COMPARISON("/comparison");

        private final String path;

        Page(String path) {
            this.path = path;
        }
    }

    ListHead(Page here, Component... beside) {
        addClassName("head-plain");
        Paragraph lead = new Paragraph(getTranslation("services.lead." + here));
        lead.addClassName("lead");
        Div heading = new Div(new H1(getTranslation("services.title")), lead);
        heading.addClassName("heading");
        Div head = new Div(heading);
        head.add(beside);
        head.addClassName("head");
        Nav pages = new Nav();
        pages.addClassName("pages");
        pages.getElement().setAttribute("aria-label", getTranslation("services.pages"));
        for (Page page : Page.values()) {
            Anchor link = new Anchor("/admin/services" + page.path, getTranslation("services.page." + page));
            if (page == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            pages.add(link);
        }
        add(head, pages);
    }
}
