package ua.dp.cnap.admin.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
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
import ua.dp.cnap.admin.office.OfficeLine;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.roster.RosterDesk;
import ua.dp.cnap.roster.WorkplaceCard;
import ua.dp.cnap.roster.WorkplaceDesk;
import ua.dp.cnap.roster.WorkplaceWish;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkplacesViewTest {

    private final Desk desk = new Desk();
    private WorkplacesView view;

    @BeforeEach
    void open() {
        Given.aHeadLooks();
        view = new WorkplacesView();
        view.desk = desk;
        view.offices = new Given.Directory();
        view.rosters = new RosterDesk() {
            @Override
            public LocalDate today() {
                return Given.MONDAY;
            }
        };
        UI.getCurrent().add(view);
        view.load(OfficeLine.of(view.offices.all().getFirst()));
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        view.rosters = null;
        view.offices = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void says_of_each_workplace_who_serves_there() {
        assertThat(words(0)).contains("За графіком: Зразкова Ганна");
        assertThat(row(0).anyone.isVisible()).isFalse();
        assertThat(row(1).anyone.getValue()).isTrue();
    }

    @Test
    void a_workplace_that_nobody_serves_says_what_to_do() {
        LocatorJ._setValue(row(1).anyone, false);

        assertThat(desk.wish).isEqualTo(new WorkplaceWish("Вікно 2", false, null));
        assertThat(words(1)).contains("Ніхто не приймає. Складіть графік");
    }

    @Test
    void a_new_workplace_is_added_by_its_name_and_the_field_waits_for_the_next() {
        LocatorJ._setValue(view.name, "Вікно 3");
        LocatorJ._click(view.add);

        assertThat(words(2)).contains("Без графіка");
        assertThat(view.name.isEmpty()).isTrue();
    }

    @Test
    void a_name_that_is_refused_says_why_at_the_field() {
        desk.refusal = new InvalidInput("name", "name-taken");
        LocatorJ._setValue(view.name, "Вікно 1");
        LocatorJ._click(view.add);
        assertThat(view.name.getErrorMessage()).contains("тут уже є");

        LocatorJ._setValue(row(1).name, "Вікно 1");
        assertThat(row(1).name.getErrorMessage()).contains("тут уже є");
    }

    @Test
    void a_workplace_is_closed_from_today_on_and_opened_again() {
        LocatorJ._click(row(0).end);
        assertThat(desk.wish.closedOn()).isEqualTo(Given.MONDAY);
        assertThat(words(1)).contains("Закрито з 2 березня 2026");

        LocatorJ._click(row(1).end);
        assertThat(desk.wish.closedOn()).isNull();
    }

    @Test
    void what_a_colleague_made_of_it_meanwhile_is_shown() {
        desk.refusal = new ChangedMeanwhile();
        LocatorJ._setValue(row(1).name, "Каса");

        assertThat(row(1).name.getValue()).isEqualTo("Вікно 2");
        assertThat(NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively())
                .contains("Хтось щойно змінив");
    }

    private WorkplaceRow row(int number) {
        return (WorkplaceRow) view.rows.getChildren().toList().get(number);
    }

    private String words(int number) {
        return row(number).getElement().getTextRecursively();
    }

    /** Does what is wished, or refuses it. */
    private static final class Desk extends WorkplaceDesk {

        final List<WorkplaceCard> cards = new ArrayList<>(Given.CARDS);
        Problem refusal;
        WorkplaceWish wish;

        @Override
        public List<WorkplaceCard> all() {
            return List.copyOf(cards);
        }

        @Override
        public UUID add(UUID officeId, String name) {
            if (refusal != null) {
                throw refusal;
            }
            UUID id = UUID.randomUUID();
            cards.add(new WorkplaceCard(id, officeId, name, null, true, List.of(), List.of(), 1));
            return id;
        }

        @Override
        public List<Rearranged> change(UUID id, WorkplaceWish wish, int version, Decisions decisions) {
            if (refusal != null) {
                throw refusal;
            }
            this.wish = wish;
            cards.replaceAll(c -> c.id().equals(id)
                    ? new WorkplaceCard(
                            id,
                            c.officeId(),
                            wish.name(),
                            wish.closedOn(),
                            wish.anyone(),
                            c.people(),
                            c.equipment(),
                            version + 1)
                    : c);
            return List.of();
        }
    }
}
