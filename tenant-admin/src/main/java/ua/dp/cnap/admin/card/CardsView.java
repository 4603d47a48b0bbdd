package ua.dp.cnap.admin.card;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import ua.dp.cnap.admin.frame.ConsoleLayout;
import ua.dp.cnap.admin.workplace.ForStaff;
import ua.dp.cnap.tenancy.StaffRole;

/** How far the cards of the centre's services are, for the head. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "cards", layout = ConsoleLayout.class)
public class CardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    CommunityCardWork work;

    final CardList list = new CardList("cards");

    public CardsView() {
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        list.show(work.all().stream().map(CardLine::of).toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cards.title");
    }
}
