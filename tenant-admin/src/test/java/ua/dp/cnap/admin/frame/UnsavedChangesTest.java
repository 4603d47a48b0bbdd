package ua.dp.cnap.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnsavedChangesTest {

    private final Div form = new Div();
    private final AtomicInteger gone = new AtomicInteger();
    private UnsavedChanges changes;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        changes = new UnsavedChanges(form);
        UI.getCurrent().add(form);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void with_nothing_to_lose_one_goes_on_at_once() {
        changes.leave(gone::incrementAndGet);

        assertThat(gone).hasValue(1);
    }

    @Test
    void asks_before_what_was_typed_is_lost() {
        changes.set(true);

        changes.leave(gone::incrementAndGet);
        assertThat(gone).hasValue(0);
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));

        assertThat(gone).hasValue(1);
        assertThat(changes.any()).isFalse();
    }

    @Test
    void who_stays_keeps_the_changes() {
        changes.set(true);

        changes.leave(gone::incrementAndGet);
        ConfirmDialogKt._fireCancel(LocatorJ._get(ConfirmDialog.class));

        assertThat(gone).hasValue(0);
        assertThat(changes.any()).isTrue();
    }

    @Test
    void a_form_that_left_the_page_has_nothing_to_lose() {
        changes.set(true);

        UI.getCurrent().remove(form);

        assertThat(changes.any()).isFalse();
    }
}
