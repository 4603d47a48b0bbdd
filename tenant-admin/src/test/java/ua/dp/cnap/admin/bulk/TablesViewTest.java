package ua.dp.cnap.admin.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.workplace.Background;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.bulk.BulkDesk;
import ua.dp.cnap.bulk.BulkKind;
import ua.dp.cnap.bulk.CellType;
import ua.dp.cnap.bulk.Column;
import ua.dp.cnap.bulk.Review;
import ua.dp.cnap.bulk.ReviewedRow;
import ua.dp.cnap.bulk.ReviewedRow.CellChange;
import ua.dp.cnap.bulk.ReviewedRow.Fate;
import ua.dp.cnap.rearrangement.AffectedVisit;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TablesViewTest {

    private static final ReviewedRow CHANGED = new ReviewedRow(
            2,
            Fate.CHANGES,
            "Філія",
            List.of(new CellChange(Column.of("kind", CellType.WORD), "BRANCH_OFFICE", "REMOTE_WORKPLACE")),
            List.of());
    private static final ReviewedRow WRONG =
            new ReviewedRow(3, Fate.WRONG, "Друга", List.of(), List.of(new FieldError("lat", "not-a-number")));

    private final Desk desk = new Desk();
    private TablesView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new TablesView();
        view.desk = desk;
        view.background = new AtOnce();
        UI.getCurrent().add(view);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        view.background = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void shows_row_by_row_what_would_change_and_then_does_it() {
        desk.review = new Review(List.of(CHANGED), List.of("Примітка"), List.of());

        view.review(new byte[] {1});
        assertThat(GridKt._size(view.review.grid)).isEqualTo(1);
        assertThat(view.review.verdict.getText()).isEqualTo("Додасться: 0. Зміниться: 1.");
        assertThat(view.review.unknown.getText()).contains("Примітка");
        assertThat(desk.broughtIn).isZero();
        LocatorJ._setValue(view.review.reason, "рішення № 12");
        LocatorJ._click(view.review.bringIn);

        assertThat(desk.broughtIn).isEqualTo(1);
        assertThat(desk.reason).isEqualTo("рішення № 12");
        assertThat(view.review.isVisible()).isFalse();
    }

    @Test
    void a_wrong_row_is_shown_first_and_lets_nothing_through() {
        desk.review = new Review(List.of(CHANGED, WRONG), List.of(), List.of());

        view.review(new byte[] {1});

        assertThat(view.review.bringIn.isEnabled()).isFalse();
        assertThat(GridKt._size(view.review.grid)).isEqualTo(1);
        assertThat(TableErrors.cell(WRONG.errors().getFirst(), Locale.of("uk"))).isEqualTo("Широта: це не число");
    }

    @Test
    void a_file_that_is_no_table_says_so() {
        desk.refusal = new InvalidInput(List.of(new FieldError("file", "broken-quotes", Map.of("row", 7))));

        view.review(new byte[] {1});

        assertThat(NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively())
                .contains("У рядку 7 зламані лапки");
        assertThat(view.review.isVisible()).isFalse();
    }

    @Test
    void visits_are_asked_about_before_anything_is_brought_in() {
        AffectedVisit visit = new AffectedVisit(
                UUID.randomUUID(),
                "K7M-4PX",
                Instant.parse("2026-03-02T07:30:00Z"),
                UUID.randomUUID(),
                "Реєстрація місця проживання",
                "Тестенко Тарас",
                "+380501234567",
                Optional.empty());
        desk.review = new Review(List.of(CHANGED), List.of(), List.of(visit));
        view.review(new byte[] {1});
        desk.undecided = new TouchesBookings(List.of(visit));

        LocatorJ._click(view.review.bringIn);
        assertThat(desk.broughtIn).isZero();
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Зберегти зміни")));

        assertThat(desk.broughtIn).isEqualTo(1);
    }

    /** Does the work in the page itself. */
    private static final class AtOnce extends Background {

        @Override
        public <T> void run(
                UI page,
                Function<IntConsumer, T> work,
                SerializableConsumer<Integer> progress,
                SerializableConsumer<T> done,
                SerializableConsumer<RuntimeException> failed) {
            T result;
            try {
                result = work.apply(progress::accept);
            } catch (RuntimeException failure) {
                failed.accept(failure);
                return;
            }
            done.accept(result);
        }
    }

    /** A desk that finds what it is told to find. */
    private static final class Desk extends BulkDesk {

        Review review;
        RuntimeException refusal;
        TouchesBookings undecided;
        String reason;
        int broughtIn;

        @Override
        public Review review(BulkKind kind, byte[] file, IntConsumer progress) {
            if (refusal != null) {
                throw refusal;
            }
            return review;
        }

        @Override
        public List<Rearranged> bringIn(
                BulkKind kind, byte[] file, String reason, Decisions decisions, IntConsumer progress) {
            if (undecided != null && decisions.equals(Decisions.none())) {
                throw undecided;
            }
            this.reason = reason;
            broughtIn++;
            return List.of();
        }
    }
}
