package ua.dp.cnap.admin.workplace;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.Set;

/** Asks before each view whether the shift opens it. A view that does not say for whom it is, is for nobody. */
final class Guard implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Class<?> view = entering.getNavigationTarget();
        if (view.isAnnotationPresent(ForAnyone.class) || HasErrorParameter.class.isAssignableFrom(view)) {
            return;
        }
        Shift shift = Shift.of(entering.getUI());
        if (shift.workplace().isEmpty()) {
            entering.forwardTo(""); // where a workplace is chosen
            return;
        }
        ForStaff wanted = view.getAnnotation(ForStaff.class);
        if (wanted == null || !shift.allows(Set.of(wanted.value()))) {
            entering.rerouteToError(AccessDeniedException.class);
        }
    }
}
