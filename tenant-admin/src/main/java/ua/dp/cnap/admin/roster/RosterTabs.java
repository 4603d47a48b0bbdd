package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** The three pages about people and workplaces, to go from one to another. */
class RosterTabs extends Nav {

    private static final long serialVersionUID = 1L;

    RosterTabs(Class<? extends Component> here) {
        addClassName("subpages");
        getElement().setAttribute("aria-label", getTranslation("roster.pages"));
        add(link("roster.title", RosterView.class, here));
        add(link("workplaces.title", WorkplacesView.class, here));
        add(link("skills.title", SkillsView.class, here));
    }

    private RouterLink link(String key, Class<? extends Component> page, Class<? extends Component> here) {
        RouterLink link = new RouterLink(getTranslation(key), page);
        if (page == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
