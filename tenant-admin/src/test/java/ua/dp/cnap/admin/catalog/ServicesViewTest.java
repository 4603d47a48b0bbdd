package ua.dp.cnap.admin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.ListRow;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.catalog.ServiceListDesk;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServicesViewTest {

    private final Service passport = new Service("Видача паспорта", "Паспортні послуги");
    private final Service pension = new Service("Призначення пенсії", "Соціальні послуги");
    private final Desk desk = new Desk();
    private ServicesView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        desk.rows.add(new ListRow(passport, Obligation.MANDATORY, 15, true, 3));
        desk.rows.add(new ListRow(pension, Obligation.RECOMMENDED, null, false, 0));
        view = new ServicesView();
        view.desk = desk;
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
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void finds_services_by_words_of_title_and_topic_in_any_order() {
        view.search.setValue("послуги паспорт");

        assertThat(shown()).containsExactly(passport.id());
    }

    @Test
    void shows_only_what_is_not_given_when_asked() {
        view.shown.setValue(Shown.NOT_OFFERED);

        assertThat(shown()).containsExactly(pension.id());
    }

    @Test
    void says_how_many_of_the_list_are_given() {
        assertThat(view.count.getText()).isEqualTo("Надаємо 1 з 2");
    }

    @Test
    void sends_each_wish_with_the_version_that_was_shown() {
        assertThat(view.offer(passport.id(), 20)).isTrue();

        assertThat(desk.wish).isEqualTo("offer 20 v3");
    }

    @Test
    void a_duration_that_the_rule_refuses_is_not_kept() {
        desk.refusal = new InvalidInput("durationMinutes", "not-a-duration");

        assertThat(view.offer(passport.id(), 17)).isFalse();
        assertThat(notice()).contains("від 5 до 240 хвилин");
    }

    @Test
    void a_colleague_who_was_faster_is_told_of() {
        desk.refusal = new ChangedMeanwhile();

        view.withdraw(passport.id());

        assertThat(notice()).contains("Хтось щойно змінив");
    }

    private List<UUID> shown() {
        return view.grid.getListDataView().getItems().toList();
    }

    private static String notice() {
        return NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively();
    }

    /** A desk that keeps the last wish, or refuses it. */
    private static final class Desk extends ServiceListDesk {

        final List<ListRow> rows = new ArrayList<>();
        Problem refusal;
        String wish;

        @Override
        public List<ListRow> all() {
            return rows;
        }

        @Override
        public void offer(UUID service, int minutes, int version) {
            answer("offer " + minutes + " v" + version);
        }

        @Override
        public void withdraw(UUID service, int version) {
            answer("withdraw v" + version);
        }

        private void answer(String wish) {
            if (refusal != null) {
                throw refusal;
            }
            this.wish = wish;
        }
    }

    /** A service with a title and a topic. */
    private static final class Service extends AdministrativeService {

        private final UUID id = UUID.randomUUID();
        private final String title;
        private final String topic;

        Service(String title, String topic) {
            this.title = title;
            this.topic = topic;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public String topic() {
            return topic;
        }
    }
}
