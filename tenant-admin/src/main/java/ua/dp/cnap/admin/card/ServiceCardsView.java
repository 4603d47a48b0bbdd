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

/** The two cards of one service of the centre, for the head. */
@CdiComponent
@ForStaff({StaffRole.HEAD, StaffRole.DEPUTY})
@Route(value = "cards/:service/:kind?(technological)", layout = ConsoleLayout.class)
public class ServiceCardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    CommunityCardWork work;

    final CardWorkbench workbench = new CardWorkbench(() -> work);

    public ServiceCardsView() {
        add(workbench);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        workbench.enter(entering);
    }

    @Override
    public String getPageTitle() {
        return workbench.title();
    }
}
