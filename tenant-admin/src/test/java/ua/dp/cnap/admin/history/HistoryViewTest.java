package ua.dp.cnap.admin.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ChangedRow;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.history.HistoryQuestion;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.undo.CannotUndo;
import ua.dp.cnap.undo.UndoDesk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryViewTest {

    private static final UUID OFFICE = UUID.randomUUID();

    private final Record history = new Record();
    private final Desk desk = new Desk();
    private HistoryView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new HistoryView();
        view.history = history;
        view.desk = desk;
        UI.getCurrent().add(view);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        history.kept = changes(1);
        view.show();
        view.desk = null; // what is injected finds its own way
        view.history = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void says_in_words_who_changed_what_and_why() {
        history.kept = List.of(hours(1));

        view.show();

        assertThat(text())
                .contains("Олена Зразкова", "Причина: так вирішила рада")
                .contains("Години роботи: Філія в Перемозі, понеділок")
                .contains("09:00", "10:00")
                .doesNotContain(OFFICE.toString());
    }

    @Test
    void what_is_new_says_its_name_and_what_is_gone_says_so() {
        history.kept = List.of(change(
                1,
                new ChangedRow(
                        "office",
                        Map.of("id", UUID.randomUUID().toString()),
                        Map.of(),
                        Map.of(
                                "name",
                                "Нова філія",
                                "parent_id",
                                UUID.randomUUID().toString()))));

        view.show();

        assertThat(text()).contains("Офіс: Нова філія", "додано", "(уже немає)");
    }

    @Test
    void an_empty_history_says_what_will_stand_here() {
        view.show();

        assertThat(view.empty.isVisible()).isTrue();
        assertThat(view.empty.getText()).startsWith("Змін ще немає");
    }

    @Test
    void asks_by_words_and_whole_days_of_Kyiv() {
        LocatorJ._setValue(view.search, "рада");
        LocatorJ._setValue(view.until, LocalDate.of(2026, 3, 29)); // the day of 23 hours

        assertThat(history.asked)
                .isEqualTo(new HistoryQuestion("рада", Instant.EPOCH, Instant.parse("2026-03-29T21:00:00Z")));
        assertThat(view.empty.getText()).startsWith("Нічого не знайдено");
    }

    @Test
    void older_changes_come_when_asked_for() {
        history.kept = changes(25);
        view.show();
        assertThat(view.list.getElement().getChildCount()).isEqualTo(20);

        LocatorJ._click(view.more);

        assertThat(view.list.getElement().getChildCount()).isEqualTo(25);
        assertThat(view.more.isVisible()).isFalse();
    }

    @Test
    void only_the_last_change_can_be_put_back_and_is_asked_about_first() {
        history.kept = changes(3);
        desk.last = history.kept.getFirst();
        view.show();

        LocatorJ._click(LocatorJ._get(view, Button.class, spec -> spec.withText("Повернути, як було")));
        assertThat(desk.undone).isNull();
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));

        assertThat(desk.undone).isEqualTo(history.kept.getFirst().changeId());
    }

    @Test
    void what_can_no_longer_be_put_back_says_why() {
        history.kept = changes(1);
        desk.last = history.kept.getFirst();
        desk.refusal = new CannotUndo(desk.last.changeId());
        view.show();

        LocatorJ._click(LocatorJ._get(view, Button.class, spec -> spec.withText("Повернути, як було")));
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));

        assertThat(NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively())
                .contains("вже не можна повернути");
    }

    private String text() {
        return view.list.getElement().getTextRecursively();
    }

    /** The latest first. */
    private static List<Change> changes(int number) {
        return LongStream.rangeClosed(1, number)
                .mapToObj(i -> hours(number + 1 - i))
                .toList();
    }

    private static Change hours(long seq) {
        return change(
                seq,
                new ChangedRow(
                        "office_hours",
                        Map.of("office_id", OFFICE.toString(), "weekday", "1"),
                        Map.of("opens", "09:00:00"),
                        Map.of("opens", "10:00:00")));
    }

    private static Change change(long seq, ChangedRow row) {
        return new Change(
                seq,
                UUID.randomUUID(),
                Instant.parse("2026-03-01T12:05:00Z"),
                "Олена Зразкова",
                "так вирішила рада",
                null,
                List.of(row));
    }

    /** A record that remembers what it was asked. */
    private static final class Record extends ConfigurationHistory {

        List<Change> kept = List.of();
        HistoryQuestion asked;

        @Override
        public List<Change> page(HistoryQuestion question, long before, int limit) {
            asked = question;
            return kept.stream().filter(c -> c.seq() < before).limit(limit).toList();
        }

        @Override
        public Map<UUID, String> names(Set<UUID> ids) {
            return Map.of(OFFICE, "Філія в Перемозі");
        }
    }

    /** A desk that remembers what it took back, or refuses. */
    private static final class Desk extends UndoDesk {

        Change last;
        UUID undone;
        Problem refusal;

        @Override
        public Optional<Change> last() {
            return Optional.ofNullable(last);
        }

        @Override
        public List<Rearranged> undo(UUID changeId, Decisions decisions) {
            if (refusal != null) {
                throw refusal;
            }
            undone = changeId;
            return List.of();
        }
    }
}
