package ua.dp.cnap.admin.entrance;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Emblem;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Names;
import ua.dp.cnap.admin.frame.PlainLayout;
import ua.dp.cnap.admin.workplace.ForAnyone;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.admin.workplace.Workplace;
import ua.dp.cnap.admin.workplace.Workplaces;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.ui.Icon;

/** The choice of a workplace, for those who have several; who has none is told whom to ask. */
@CdiComponent
@ForAnyone
@Route(value = "workplace", layout = PlainLayout.class)
public class ChoiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    Workplaces workplaces;

    final H1 title = new H1();
    final Paragraph text = new Paragraph();
    final Div choices = new Div();

    public ChoiceView() {
        addClassName("choice");
        choices.addClassName("choices");
        add(title, text, choices);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Shift shift = Shift.of(entering.getUI());
        String words = shift.open().isEmpty() ? "no-access" : "choice";
        title.setText(getTranslation(words + ".title"));
        text.setText(getTranslation(words + ".text"));
        Map<UUID, Community> communities = workplaces.communities(shift.open());
        choices.removeAll();
        shift.open().forEach(workplace -> choices.add(choice(workplace, communities)));
    }

    private Component choice(Workplace workplace, Map<UUID, Community> communities) {
        Community community = workplace instanceof Workplace.Centre centre ? communities.get(centre.tenantId()) : null;
        Span name = new Span(community == null ? getTranslation("choice.region") : Names.adjective(community));
        name.addClassName("name");
        Span more = new Span(
                community == null
                        ? getTranslation("choice.region.text")
                        : getTranslation("community.type." + community.type()));
        more.addClassName("more");
        Div words = new Div(name, more);
        words.addClassName("words");
        NativeButton choice = new NativeButton("", click -> choose(workplace));
        choice.add(new Emblem(name.getText()), words, new LineIcon(Icon.ARROW_RIGHT));
        return choice;
    }

    private static void choose(Workplace workplace) {
        Shift.choose(workplace, VaadinServletRequest.getCurrent().getHttpServletRequest());
        UI.getCurrent().getPage().setLocation("/admin/"); // a page belongs to one workplace, so a new page
    }

    @Override
    public String getPageTitle() {
        return getTranslation("choice.title");
    }
}
