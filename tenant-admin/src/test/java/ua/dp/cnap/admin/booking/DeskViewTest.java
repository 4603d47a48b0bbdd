package ua.dp.cnap.admin.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.dp.cnap.admin.booking.Booked.NINE;
import static ua.dp.cnap.admin.booking.Booked.visit;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.admin.office.MadeUpPauses;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskViewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Day day = new Day();
    private DeskView desk;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.ADMINISTRATOR);
        desk = new DeskView();
        desk.agenda = day;
        desk.offices = new OfficeDirectory() {
            @Override
            public List<Office> all() {
                return List.of();
            }
        };
        desk.pauseDesk = new MadeUpPauses();
        desk.clock = Clock.fixed(NINE, ZoneOffset.UTC);
        desk.build();
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        day.has(visit());
        desk.show(MONDAY);
        desk.agenda = null; // what is injected finds its own way
        desk.offices = null;
        desk.pauseDesk = null;

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(desk);
    }

    @Test
    void shows_the_visits_of_the_day_in_order() {
        day.has(visit().of("Бондар"), visit().of("Коваль").starting(NINE.plusSeconds(900)));

        desk.show(MONDAY);

        assertThat(names()).containsExactly("Бондар Дарія", "Коваль Дарія");
    }

    @Test
    void counts_who_stands_where() {
        day.has(visit(), visit(), visit().standing(Status.ARRIVED));

        desk.show(MONDAY);

        assertThat(counter(0)).isEqualTo("2");
        assertThat(counter(1)).isEqualTo("1");
        assertThat(counter(2)).isEqualTo("0");
    }

    @Test
    void a_press_on_a_counter_shows_only_those_and_another_press_all() {
        day.has(visit().of("Бондар"), visit().of("Коваль").standing(Status.ARRIVED));
        desk.show(MONDAY);

        press(1);
        assertThat(names()).containsExactly("Коваль Дарія");

        press(1);
        assertThat(names()).hasSize(2);
    }

    @Test
    void finds_a_visitor_by_name() {
        day.has(visit().of("Бондар"), visit().of("Коваль"));
        desk.show(MONDAY);

        desk.search.setValue("ков");

        assertThat(names()).containsExactly("Коваль Дарія");
    }

    @Test
    void says_to_the_agenda_what_was_pressed_and_shows_how_it_stands_then() {
        Booked visit = visit();
        day.has(visit);
        desk.show(MONDAY);

        say(visit, Verb.ARRIVED);

        assertThat(desk.grid.getListDataView().getItem(0).status()).isEqualTo(Status.ARRIVED);
    }

    @Test
    void a_colleague_who_was_faster_is_told_of_and_the_list_is_fresh() {
        Booked visit = visit();
        day.has(visit);
        desk.show(MONDAY);
        day.colleagueServes(visit);

        say(visit, Verb.ARRIVED);

        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        assertThat(desk.grid.getListDataView().getItem(0).status()).isEqualTo(Status.SERVED);
    }

    @Test
    void an_empty_day_says_what_it_means() {
        desk.show(MONDAY);

        assertThat(desk.grid.getEmptyStateText()).contains("ніхто не записався");
    }

    private void say(Booked visit, Verb verb) {
        ComponentUtil.fireEvent(desk.grid, new AgendaGrid.Said(desk.grid, visit.id(), verb));
    }

    private List<String> names() {
        return desk.grid.getListDataView().getItems().map(Visit::name).toList();
    }

    private String counter(int index) {
        return button(index)
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }

    private void press(int index) {
        LocatorJ._click(button(index));
    }

    private NativeButton button(int index) {
        return (NativeButton) desk.statuses.getChildren().toList().get(index);
    }

    /** A day whose visits are kept in memory. */
    private static final class Day extends Agenda {

        private final List<Booked> visits = new ArrayList<>();
        private boolean late;

        void has(Booked... visits) {
            this.visits.addAll(List.of(visits));
        }

        void colleagueServes(Booked visit) {
            visit.standing(Status.SERVED);
            late = true;
        }

        @Override
        public LocalDate today() {
            return MONDAY;
        }

        @Override
        public Optional<UUID> onlyOffice() {
            return Optional.empty();
        }

        @Override
        public List<AgendaEntry> of(LocalDate day) {
            return visits.stream().map(Booked::entry).toList();
        }

        @Override
        public Set<UUID> comingOn(LocalDate day) {
            return Set.of();
        }

        @Override
        public void arrived(UUID id) {
            if (late) {
                throw new ChangedMeanwhile();
            }
            visits.stream().filter(v -> v.id().equals(id)).forEach(v -> v.standing(Status.ARRIVED));
        }
    }
}
