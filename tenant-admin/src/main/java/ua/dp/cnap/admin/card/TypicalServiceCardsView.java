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

/** The two typical cards of one service of the directory, for the oblast. */
@CdiComponent
@ForStaff({StaffRole.COORDINATOR, StaffRole.AUDITOR})
@Route(value = "typical-cards/:service/:kind?(technological)", layout = ConsoleLayout.class)
public class TypicalServiceCardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    TypicalCardWork work;

    final CardWorkbench workbench = new CardWorkbench(() -> work);

    public TypicalServiceCardsView() {
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
