package ua.dp.cnap.admin.frame;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Set;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.community.CommunityPage;
import ua.dp.cnap.firststeps.FirstSteps;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Icon;

/** The frame of every console: whose centre it is, in its colour, and where one can go from here. */
@CdiComponent
public class ConsoleLayout extends AppLayout {

    private static final long serialVersionUID = 1L;

    private static final Set<StaffRole> HEAD = Set.of(StaffRole.HEAD);
    private static final Set<StaffRole> REGION = Set.of(StaffRole.COORDINATOR, StaffRole.AUDITOR);

    @Inject
    CommunityDirectory communities;

    @Inject
    CommunityPage page;

    @Inject
    FirstSteps steps;

    private final Main content = new Main();

    /** Whose console it is can be asked only once the use cases are there. */
    @PostConstruct
    void build() {
        Shift shift = Shift.of(UI.getCurrent());
        setPrimarySection(Section.NAVBAR);
        content.setId("main");
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);
        NativeButton skip = new NativeButton(getTranslation("nav.skip"));
        skip.addClassName("skip");
        skip.getElement().executeJs("this.addEventListener('click', () => document.getElementById('main').focus())");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("nav.toggle"));
        if (shift.centre().isPresent()) {
            Community community = communities.byId(shift.centre().get().tenantId());
            addToNavbar(new TopBar(Names.of(community), skip, toggle));
            addToDrawer(drawer(card(community), navigation(shift), portal(community)));
            CommunityColours.paint(UI.getCurrent(), page.centre().accentColour());
        } else {
            addToNavbar(new TopBar(getTranslation("site.region"), skip, toggle));
            addToDrawer(drawer(navigation(shift)));
        }
    }

    private Aside drawer(Component... parts) {
        Aside drawer = new Aside(parts);
        drawer.addClassName("drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("nav.drawer"));
        return drawer;
    }

    private Div card(Community community) {
        Span adjective = new Span(Names.adjective(community));
        adjective.addClassName("name");
        Span kind = new Span(getTranslation("community.type." + community.type()));
        kind.addClassName("more");
        Div words = new Div(adjective, kind);
        words.addClassName("words");
        Div card = new Div(new Emblem(Names.adjective(community)), words);
        card.addClassName("community");
        return card;
    }

    /** What the day asks for first; then what the centre consists of; then what is seldom needed. */
    private Div navigation(Shift shift) {
        Div groups = new Div();
        groups.addClassName("nav-groups");
        SideNav day = group(groups, null);
        if (shift.allows(StaffRole.CONFIGURING) && !steps.progress().isComplete()) {
            day.addItem(item("first-steps", Icon.COMPASS));
        }
        if (shift.centre().isPresent()) {
            day.addItem(item("desk", Icon.CALENDAR));
        }
        if (shift.allows(StaffRole.CONFIGURING)) {
            group(groups, "nav.group.centre")
                    .addItem(
                            item("offices", Icon.PIN),
                            item("staff", Icon.PERSON),
                            item("roster", Icon.PEOPLE),
                            item("hours", Icon.CLOCK),
                            item("services", Icon.LIST),
                            item("booking-rules", Icon.CHECK));
            SideNav more = group(groups, "nav.group.more");
            more.addItem(item("messages", Icon.MAIL), item("history", Icon.HISTORY), item("brand", Icon.BRUSH));
            more.addItem(item("tables", Icon.DOWNLOAD));
            if (shift.allows(HEAD)) {
                more.addItem(item("visits", Icon.DOCUMENT), item("privacy", Icon.PERSON), item("data", Icon.SHARE));
            }
        }
        if (shift.allows(REGION)) {
            day.addItem(
                    item("network", Icon.MAP),
                    item("typical-cards", Icon.DOCUMENT),
                    item("martial-law", Icon.CALENDAR));
        }
        return groups;
    }

    /** @param words null for a group that needs no heading */
    private SideNav group(Div groups, String words) {
        SideNav group = words == null ? new SideNav() : new SideNav(getTranslation(words));
        if (words == null) {
            group.getElement().setAttribute("aria-label", getTranslation("nav.label"));
        }
        groups.add(group);
        return group;
    }

    private SideNavItem item(String path, Icon icon) {
        SideNavItem item = new SideNavItem(getTranslation("nav." + path), path, new LineIcon(icon));
        item.setMatchNested(true);
        return item;
    }

    private Anchor portal(Community community) {
        Anchor portal = new Anchor("/" + community.slug(), getTranslation("nav.portal"));
        portal.setTarget("_blank");
        portal.setRouterIgnore(true);
        portal.addClassName("portal");
        portal.getElement().setAttribute("aria-label", getTranslation("nav.portal.window"));
        portal.addComponentAsFirst(new LineIcon(Icon.GLOBE));
        return portal;
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
