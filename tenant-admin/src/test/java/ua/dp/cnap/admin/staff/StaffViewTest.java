package ua.dp.cnap.admin.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.staff.Leaving;
import ua.dp.cnap.staff.StaffCard;
import ua.dp.cnap.staff.StaffCard.AccountState;
import ua.dp.cnap.staff.StaffDesk;
import ua.dp.cnap.staff.StaffQuestion;
import ua.dp.cnap.staff.StaffWish;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Desk desk = new Desk();
    private StaffView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        desk.people.add(person("Дієва", AccountState.ACTIVE, null));
        desk.people.add(person("Чекайко", AccountState.WAITING, "unreachable"));
        desk.people.add(person("Невдала", AccountState.FAILED, "mail-failed 500"));
        view = new StaffView();
        view.desk = desk;
        view.offices = new OfficeDirectory() {
            @Override
            public List<Office> all() {
                return List.of();
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
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        view.offices = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void each_person_s_login_is_seen_and_why_it_is_not_done() {
        assertThat(account(0)).contains("Має доступ");
        assertThat(account(1)).contains("Запрошення чекає", "сервер входу не відповідає");
        assertThat(account(2)).contains("Не вдалося", "лист не надіслано");
    }

    @Test
    void what_failed_is_sent_again_and_what_works_is_not() {
        _assertNone(cell(0, "verbs"), Button.class, b -> b.withText("Надіслати ще раз"));

        _click(_get(cell(2, "verbs"), Button.class, b -> b.withText("Надіслати ще раз")));

        assertThat(desk.said).containsExactly("again Невдала");
    }

    @Test
    void a_search_asks_the_desk_for_the_pages_it_shows() {
        _setValue(view.search, "чекай");

        assertThat(GridKt._size(view.grid)).isEqualTo(1);
        assertThat(GridKt._get(view.grid, 0).surname()).isEqualTo("Чекайко");
    }

    @Test
    void an_invitation_that_is_refused_stays_open_and_says_at_the_field_why() {
        _click(view.invite);
        PersonDialog dialog = _get(PersonDialog.class);
        desk.refusal = new InvalidInput("email", "already-on-staff");

        _click(dialog.save);

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.email.getErrorMessage()).contains("вже має хтось");

        desk.refusal = null;
        _setValue(dialog.surname, "Нова");
        _click(dialog.save);

        assertThat(dialog.isOpened()).isFalse();
        assertThat(desk.said).containsExactly("invite Нова as ADMINISTRATOR");
    }

    @Test
    void who_leaves_leaves_on_the_day_that_was_agreed() {
        view.edit(desk.people.getFirst().id());
        _click(_get(PersonDialog.class).leave);
        LeaveDialog dialog = _get(LeaveDialog.class);
        assertThat(dialog.day.getValue()).isEqualTo(TODAY);

        _setValue(dialog.day, TODAY.minusDays(1));
        _click(dialog.confirm);
        assertThat(dialog.day.isInvalid()).isTrue();
        assertThat(desk.said).isEmpty();

        _setValue(dialog.day, TODAY.plusDays(3));
        _click(dialog.confirm);
        assertThat(desk.said).containsExactly("leaves Дієва on 2026-03-05 v1");
        assertThat(NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively())
                .contains("Роботу завершено.");
    }

    @Test
    void without_a_mail_server_the_page_says_that_letters_wait() {
        assertThat(view.closed.isVisible()).isFalse();

        desk.ways = new StaffDesk.Ways(true, false);
        view.beforeEnter(null);

        assertThat(view.closed.getText()).contains("поштовий сервер ще не налаштовано");
    }

    private String account(int row) {
        return cell(row, "account").getElement().getTextRecursively();
    }

    private Component cell(int row, String column) {
        return GridKt._getCellComponent(view.grid, row, column);
    }

    private static StaffCard person(String surname, AccountState state, String trouble) {
        return new StaffCard(
                UUID.randomUUID(),
                surname,
                "Ганна",
                null,
                surname + "@cnap.example",
                StaffRole.ADMINISTRATOR,
                null,
                null,
                null,
                TODAY,
                null,
                1,
                state,
                trouble,
                Instant.parse("2026-03-01T08:00:00Z"));
    }

    /** A desk that keeps what was said to it, or refuses it. */
    private static final class Desk extends StaffDesk {

        private final List<StaffCard> people = new ArrayList<>();
        private final List<String> said = new ArrayList<>();
        private Ways ways = new Ways(true, true);
        private InvalidInput refusal;

        @Override
        public Ways ways() {
            return ways;
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public List<StaffCard> page(StaffQuestion question, int offset, int limit) {
            return asked(question).stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count(StaffQuestion question) {
            return asked(question).size();
        }

        @Override
        public StaffCard byId(UUID id) {
            return people.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
        }

        @Override
        public UUID invite(StaffWish wish) {
            if (refusal != null) {
                throw refusal;
            }
            said.add("invite " + wish.surname() + " as " + wish.role());
            return UUID.randomUUID();
        }

        @Override
        public List<Rearranged> endEmployment(UUID id, Leaving leaving, int version, Decisions decisions) {
            said.add("leaves " + byId(id).surname() + " on " + leaving.leftOn() + " v" + version);
            return List.of();
        }

        @Override
        public void sendAgain(UUID id) {
            said.add("again " + byId(id).surname());
        }

        private List<StaffCard> asked(StaffQuestion question) {
            return people.stream()
                    .filter(p ->
                            p.surname().toLowerCase().contains(question.text().toLowerCase()))
                    .toList();
        }
    }
}
