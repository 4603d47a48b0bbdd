package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;

/**
 * Guards what somebody typed and did not save yet: another page, another item and the closing of the window ask first.
 * Holds as long as the component that it guards is on the page.
 */
public final class UnsavedChanges implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean any;
    private Registration leaving;

    public UnsavedChanges(Component guarded) {
        guarded.addAttachListener(attached -> leaving = attached.getUI().addBeforeLeaveListener(this::beforeLeave));
        guarded.addDetachListener(detached -> {
            leaving.remove();
            any = false;
            warnBrowser(detached.getUI());
        });
    }

    public boolean any() {
        return any;
    }

    /** Says whether there is something to lose now. */
    public void set(boolean unsaved) {
        if (any != unsaved) {
            any = unsaved;
            warnBrowser(UI.getCurrent());
        }
    }

    /** Goes on to something else in the same page, at once or when the person agrees to lose the changes. */
    public void leave(SerializableRunnable go) {
        leave(go, () -> {});
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (any) {
            BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
            leave(go::proceed, go::cancel);
        }
    }

    private void leave(SerializableRunnable go, SerializableRunnable stay) {
        if (!any) {
            go.run();
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Speech.text("unsaved.title"));
        dialog.setText(Speech.text("unsaved.text"));
        dialog.setConfirmText(Speech.text("unsaved.leave"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(yes -> {
            set(false);
            go.run();
        });
        dialog.setCancelable(true);
        dialog.setCancelText(Speech.text("unsaved.stay"));
        dialog.addCancelListener(no -> stay.run());
        dialog.open();
    }

    private void warnBrowser(UI ui) {
        ui.getPage().executeJs("window.onbeforeunload = $0 ? e => e.preventDefault() : null", any);
    }
}
