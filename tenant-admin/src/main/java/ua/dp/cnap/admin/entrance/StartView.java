package ua.dp.cnap.admin.entrance;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import ua.dp.cnap.admin.workplace.ForAnyone;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.admin.workplace.Workplace;
import ua.dp.cnap.firststeps.FirstSteps;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * The door of the consoles: leads on to the first page of the workplace, or to the choice of one. Who configures a centre
 * that cannot be booked yet begins with its first steps.
 */
@CdiComponent
@ForAnyone
@Route("")
public class StartView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    FirstSteps steps;

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Shift shift = Shift.of(entering.getUI());
        switch (shift.chosen()) {
            case Workplace.Centre centre -> entering.forwardTo(mustBegin(shift) ? "first-steps" : "desk");
            case Workplace.Region region -> entering.forwardTo("network");
            case null -> entering.forwardTo(ChoiceView.class);
        }
    }

    private boolean mustBegin(Shift shift) {
        return shift.allows(StaffRole.CONFIGURING) && !steps.progress().isComplete();
    }
}
