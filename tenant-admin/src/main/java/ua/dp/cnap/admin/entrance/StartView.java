package ua.dp.cnap.admin.entrance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import ua.dp.cnap.admin.workplace.ForAnyone;
import ua.dp.cnap.admin.workplace.Shift;
import ua.dp.cnap.admin.workplace.Workplace;

/** The door of the consoles: leads on to the first page of the workplace, or to the choice of one. */
@ForAnyone
@Route("")
public class StartView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Shift shift = Shift.of(entering.getUI());
        switch (shift.chosen()) {
            case Workplace.Centre centre -> entering.forwardTo("desk");
            case Workplace.Region region -> entering.forwardTo("network");
            case null -> entering.forwardTo(ChoiceView.class);
        }
    }
}
