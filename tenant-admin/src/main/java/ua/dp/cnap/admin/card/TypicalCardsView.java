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

/** How far the typical cards of the directory's services are, for the oblast. */
@CdiComponent
@ForStaff({StaffRole.COORDINATOR, StaffRole.AUDITOR})
@Route(value = "typical-cards", layout = ConsoleLayout.class)
public class TypicalCardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    TypicalCardWork work;

    final CardList list = new CardList("typical-cards");

    public TypicalCardsView() {
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        list.show(work.all().stream().map(CardLine::of).toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("typical-cards.title");
    }
}
