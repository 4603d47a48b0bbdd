package ua.dp.cnap.admin.workplace;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Puts {@link Relief} before every request, and gives every page its shift and its {@link Guard}. */
@ApplicationScoped
class Entrance {

    void open(@Observes ServiceInitEvent starting) {
        starting.addRequestHandler(new Relief());
        starting.getSource().addUIInitListener(Entrance::admit);
    }

    private static void admit(UIInitEvent opening) {
        Shift.of(VaadinServletRequest.getCurrent().getHttpServletRequest()).own(opening.getUI());
        opening.getUI().addBeforeEnterListener(new Guard());
    }
}
