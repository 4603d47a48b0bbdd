package ua.dp.cnap.admin.servicelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceViewTest {

    private final Listed.Desk desk = new Listed.Desk();
    private ServiceView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new ServiceView();
        view.desk = desk;
        view.officeDirectory = new Listed.Offices();
        view.charges = new Listed.Sums();
        UI.getCurrent().add(view);
        view.load(Listed.SERVICE);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        view.officeDirectory = null;
        view.charges = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void nothing_can_be_saved_before_something_changed() {
        assertThat(view.save.isEnabled()).isFalse();

        view.booking.duration.setValue(35);
        assertThat(view.save.isEnabled()).isTrue();
        assertThat(view.unsaved.isVisible()).isTrue();

        view.booking.duration.setValue(20);
        assertThat(view.save.isEnabled()).isFalse();
    }

    @Test
    void all_that_was_set_is_sent_with_the_version_and_the_reason() {
        view.booking.duration.setValue(35);
        view.booking.online.setValue(OnlineBooking.RESIDENTS);
        view.booking.lead.setValue(1440);
        view.offices.offices.setValue(Set.of(Listed.MAIN, Listed.BRANCH));
        view.fee.choice.setValue(FeeSection.Choice.SHARE);
        view.fee.percent.setValue(new BigDecimal("1.5"));
        view.documents.setValue("Паспорт\n\nВійськовий квиток");
        view.reason.setValue("рішення ради");

        LocatorJ._click(view.save);

        assertThat(desk.version).isEqualTo(7);
        assertThat(desk.reason).isEqualTo("рішення ради");
        assertThat(desk.wish.durationMinutes()).isEqualTo(35);
        assertThat(desk.wish.bufferMinutes()).isEqualTo(5);
        assertThat(desk.wish.online()).isEqualTo(OnlineBooking.RESIDENTS);
        assertThat(desk.wish.leadTimeMinutes()).isEqualTo(1440);
        assertThat(desk.wish.horizonDays()).isEqualTo(14);
        assertThat(desk.wish.offices()).containsExactly(Listed.MAIN, Listed.BRANCH);
        assertThat(desk.wish.fee().share()).isEqualByComparingTo("0.015");
        assertThat(desk.wish.documents()).containsExactly("Паспорт", "Військовий квиток");
        assertThat(view.save.isEnabled()).as("saved").isFalse();
    }

    @Test
    void the_sum_is_computed_while_the_formula_is_typed() {
        assertThat(view.fee.due.getText()).as("of the directory").contains("49,92");

        view.fee.choice.setValue(FeeSection.Choice.SHARE);
        view.fee.percent.setValue(new BigDecimal("10"));
        assertThat(view.fee.due.getText()).contains("332,80").contains("2026");

        view.fee.rounding.setValue(Fee.Rounding.TEN_HRYVNIAS);
        assertThat(view.fee.due.getText()).contains("330");

        view.fee.year.setValue(2025);
        assertThat(view.fee.due.getText()).contains("300").contains("2025");
    }

    @Test
    void the_formula_of_the_directory_can_be_taken_over() {
        LocatorJ._click(view.fee.take);

        assertThat(view.fee.choice.getValue()).isEqualTo(FeeSection.Choice.SHARE);
        assertThat(view.fee.percent.getValue()).isEqualByComparingTo("1.5");
        assertThat(view.save.isEnabled()).isTrue();
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        LocatorJ._click(view.exemptions.add);
        desk.refusal = new InvalidInput(List.of(
                new FieldError("durationMinutes", "not-a-duration", Map.of("least", 5, "most", 240)),
                new FieldError("exemptions.0.decidedOn", "missing")));

        LocatorJ._click(view.save);

        assertThat(view.booking.duration.getErrorMessage()).isEqualTo("Від 5 до 240 хвилин, кратно п’яти.");
        assertThat(view.exemptions.rows.getFirst().date.isInvalid()).isTrue();
        assertThat(view.booking.buffer.isInvalid()).isFalse();
    }

    @Test
    void a_mandatory_service_is_not_withdrawn_without_a_reason() {
        LocatorJ._click(view.withdraw);
        WithdrawDialog dialog = LocatorJ._get(WithdrawDialog.class);
        LocatorJ._click(dialog.confirm);
        assertThat(dialog.reason.isInvalid()).isTrue();
        assertThat(desk.given).isTrue();

        dialog.reason.setValue("Немає доступу до реєстру");
        LocatorJ._click(dialog.confirm);

        assertThat(desk.given).isFalse();
        assertThat(desk.reason).isEqualTo("Немає доступу до реєстру");
        assertThat(view.save.getText()).isEqualTo("Надавати послугу");
        assertThat(view.save.isEnabled()).isTrue();
    }

    @Test
    void a_colleague_who_was_faster_is_told_of() {
        view.booking.duration.setValue(35);
        desk.refusal = new ChangedMeanwhile();

        LocatorJ._click(view.save);

        assertThat(NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively())
                .contains("Хтось щойно змінив");
        assertThat(view.booking.duration.getValue()).isEqualTo(20);
    }
}
