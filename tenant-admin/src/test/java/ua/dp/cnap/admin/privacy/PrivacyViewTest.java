package ua.dp.cnap.admin.privacy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.privacy.Erasure;
import ua.dp.cnap.privacy.Retention;
import ua.dp.cnap.privacy.RetentionDesk;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivacyViewTest {

    private Retention kept = new Retention(90, 4);
    private String why;
    private PrivacyView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new PrivacyView();
        view.desk = new RetentionDesk() {
            @Override
            public Retention retention() {
                return kept;
            }

            @Override
            public void keepFor(int days, String reason, int version) {
                kept = new Retention(days, version + 1);
                why = reason;
            }

            @Override
            public long tooOldFor(int days) {
                return 12;
            }

            @Override
            public List<Erasure> erasures(int most) {
                return List.of(new Erasure(Instant.parse("2026-03-02T07:00:00Z"), Erasure.Cause.RETENTION, 12));
            }
        };
        UI.getCurrent().add(view);
        view.beforeEnter(null);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void says_for_how_long_and_what_was_erased() {
        assertThat(view.days.getValue()).isEqualTo(90);
        assertThat(view.erasures.getElement().getTextRecursively()).contains("2 березня", "12 ");
    }

    @Test
    void a_longer_time_is_saved_at_once_with_its_reason() {
        view.days.setValue(120);
        view.reason.setValue("номенклатура справ");

        view.save.click();

        assertThat(kept).isEqualTo(new Retention(120, 5));
        assertThat(why).isEqualTo("номенклатура справ");
    }

    @Test
    void a_shorter_time_is_asked_about_because_data_go() {
        view.days.setValue(30);

        view.save.click();

        assertThat(kept.days()).isEqualTo(90);
        ConfirmDialog question = _get(ConfirmDialog.class);
        ConfirmDialogKt._fireConfirm(question);
        assertThat(kept.days()).isEqualTo(30);
    }

    @Test
    void days_out_of_bounds_are_told_at_the_field() {
        view.days.setValue(3);

        view.save.click();

        assertThat(view.days.isInvalid()).isTrue();
        assertThat(kept.days()).isEqualTo(90);
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }
}
