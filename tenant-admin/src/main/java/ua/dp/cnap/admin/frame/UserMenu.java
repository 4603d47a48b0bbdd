package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Arrays;
import java.util.stream.Collectors;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.ui.Icon;
import ua.dp.cnap.ui.Language;

/** Who is logged in; another workplace, the other language, the way out. */
class UserMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    UserMenu() {
        Shift shift = Shift.of(UI.getCurrent());
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("user");
        getElement().setAttribute("aria-label", getTranslation("menu.label"));

        Span initials = new Span(initials(shift.name()));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(shift.name());
        name.addClassName("name");
        MenuItem person = addItem(initials);
        person.add(name);
        person.setAriaLabel(getTranslation("menu.person", shift.name()));

        SubMenu menu = person.getSubMenu();
        if (shift.open().size() > 1) {
            item(menu, Icon.PEOPLE, "menu.workplace", "/admin/workplace");
        }
        Language other = Speech.language().other();
        MenuItem language = menu.addItem(new LineIcon(Icon.GLOBE), click -> Languages.choose(other));
        Span ownName = new Span(other.ownName());
        ownName.getElement().setAttribute("lang", other.code());
        language.add(ownName);
        item(menu, Icon.ARROW_RIGHT, "menu.logout", "/admin/logout");
    }

    private void item(SubMenu menu, Icon icon, String key, String address) {
        menu.addItem(
                        new LineIcon(icon),
                        click -> click.getSource()
                                .getUI()
                                .ifPresent(ui -> ui.getPage().setLocation(address)))
                .add(new Span(getTranslation(key)));
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
