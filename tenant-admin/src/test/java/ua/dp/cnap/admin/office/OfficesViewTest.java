package ua.dp.cnap.admin.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.equipment.Equipment;
import ua.dp.cnap.equipment.EquipmentDesk;
import ua.dp.cnap.office.Amenity;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDesk;
import ua.dp.cnap.office.OfficeWish;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rearrangement.AffectedVisit;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.route.MobileStop;
import ua.dp.cnap.route.RouteDesk;
import ua.dp.cnap.route.StopWish;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficesViewTest {

    private final Known main = new Known(Office.Kind.MAIN_OFFICE, "Головний офіс");
    private final Known car = new Known(Office.Kind.MOBILE_OFFICE, "Мобільний офіс");
    private final Desk desk = new Desk();
    private final Route route = new Route();
    private OfficesView view;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
        view = new OfficesView();
        view.desk = desk;
        view.equipmentDesk = new Machines();
        view.routeDesk = route;
        view.communities = new Communities();
        UI.getCurrent().add(view);
        view.show(desk.all(), main);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        view.desk = null; // what is injected finds its own way
        view.equipmentDesk = null;
        view.routeDesk = null;
        view.communities = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void shows_the_card_of_the_office_with_nothing_to_save() {
        assertThat(view.editor.form.name.getValue()).isEqualTo("Головний офіс");
        assertThat(view.editor.form.phone.getValue()).isEqualTo("+380 56 740 12 34");
        assertThat(view.editor.form.place.typed.getValue()).isEqualTo("47.66000, 33.72000");
        assertThat(view.editor.form.amenities.getValue()).containsExactly(Amenity.STEP_FREE);
        assertThat(view.editor.form.parent.isVisible())
                .as("a main office stands alone")
                .isFalse();
        assertThat(view.editor.save.isEnabled()).isFalse();
        assertThat(view.routeTab.isVisible()).isFalse();
    }

    @Test
    void saves_what_was_typed_with_the_version_that_was_shown_and_the_reason() {
        LocatorJ._setValue(view.editor.form.address, "вул. Нова, 7");
        LocatorJ._setValue(view.editor.reason, "переїзд");
        LocatorJ._setValue(view.editor.form.place.typed, "47,66123; 33,72456");

        LocatorJ._click(view.editor.save);

        assertThat(desk.saved.address()).isEqualTo("вул. Нова, 7");
        assertThat(desk.saved.lat()).isEqualTo(47.66123);
        assertThat(desk.version).isEqualTo(7);
        assertThat(desk.reason).isEqualTo("переїзд");
    }

    @Test
    void what_is_refused_is_said_at_its_field() {
        desk.refusal = new InvalidInput(List.of(
                new FieldError("name", "name-taken"),
                new FieldError("lat", "far-from-the-community", Map.of("most", 100))));
        LocatorJ._setValue(view.editor.form.name, "Філія");

        LocatorJ._click(view.editor.save);

        assertThat(view.editor.form.name.getErrorMessage()).contains("вже має інший офіс");
        assertThat(view.editor.form.place.typed.getErrorMessage()).contains("100 км");
    }

    @Test
    void a_centre_without_offices_is_led_to_its_main_office() {
        view.show(List.of(), null);

        assertThat(view.empty.isVisible()).isTrue();
        assertThat(view.editor.form.kind.getValue()).isEqualTo(Office.Kind.MAIN_OFFICE);
        assertThat(view.editor.form.name.getValue()).isEqualTo("Головний офіс");
        assertThat(view.editor.form.settlement.getValue()).isEqualTo("Апостолове");
        assertThat(view.editor.beginnings.isVisible()).isTrue();
        assertThat(view.equipmentTab.isVisible()).isFalse();
    }

    @Test
    void closing_asks_about_the_visits_of_later_days() {
        desk.refusal = new TouchesBookings(List.of(visit()));
        LocatorJ._click(view.close);
        ClosingDialog dialog = (ClosingDialog) LocatorJ._get(Dialog.class);
        LocatorJ._setValue(dialog.day, LocalDate.of(2026, 4, 1));

        LocatorJ._click(dialog.confirm);
        assertThat(desk.closed).isNull();
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Зберегти зміни")));

        assertThat(desk.closed).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(desk.decisions).isEqualTo(Decisions.of(List.of(new Decision.Keep(visit().appointmentId()))));
    }

    @Test
    void a_mobile_office_has_a_route_to_which_stops_are_added() {
        view.show(desk.all(), car);
        assertThat(view.routeTab.isVisible()).isTrue();
        view.tabs.setSelectedTab(view.routeTab);

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Додати зупинку")));
        LocatorJ._click(
                LocatorJ._get(Button.class, spec -> spec.withText("Зберегти").withCount(1)));

        assertThat(route.planned).isNotNull();
    }

    @Test
    void equipment_is_listed_with_its_state() {
        view.tabs.setSelectedTab(view.equipmentTab);

        assertThat(LocatorJ._get(view.equipment, ListItem.class).getElement().getTextRecursively())
                .contains("Паспортна станція", "Не працює з");
    }

    private static AffectedVisit visit() {
        return new AffectedVisit(
                new UUID(0, 1),
                "K7M-4PX",
                Instant.parse("2026-05-04T07:30:00Z"),
                UUID.randomUUID(),
                "Реєстрація місця проживання",
                "Тестенко Тарас",
                "+380501234567",
                Optional.empty());
    }

    /** Keeps the last wish, or refuses it. */
    private final class Desk extends OfficeDesk {

        Problem refusal;
        OfficeWish saved;
        LocalDate closed;
        int version;
        String reason;
        Decisions decisions;

        @Override
        public List<Office> all() {
            return List.of(main, car);
        }

        @Override
        public Office byId(UUID id) {
            return id.equals(main.id()) ? main : car;
        }

        @Override
        public UUID open(OfficeWish wish, WeeklyHours hours, String reason) {
            saved = wish;
            return main.id();
        }

        @Override
        public List<Rearranged> change(UUID id, OfficeWish wish, int version, String reason, Decisions decisions) {
            refuse(decisions);
            this.saved = wish;
            this.version = version;
            this.reason = reason;
            return List.of();
        }

        @Override
        public List<Rearranged> close(UUID id, LocalDate day, int version, String reason, Decisions decisions) {
            refuse(decisions);
            this.closed = day;
            this.decisions = decisions;
            return List.of();
        }

        private void refuse(Decisions decisions) {
            if (refusal != null && decisions.equals(Decisions.none())) {
                throw refusal;
            }
        }
    }

    private static final class Route extends RouteDesk {

        StopWish planned;

        @Override
        public List<MobileStop> coming(UUID officeId) {
            return List.of();
        }

        @Override
        public List<Rearranged> plan(UUID officeId, StopWish wish, String reason, Decisions decisions) {
            planned = wish;
            return new ArrayList<>();
        }
    }

    private static final class Machines extends EquipmentDesk {

        @Override
        public List<Equipment> all() {
            return List.of();
        }

        @Override
        public List<Equipment> in(UUID officeId) {
            return List.of(new Broken());
        }
    }

    private static final class Broken extends Equipment {

        @Override
        public UUID id() {
            return new UUID(0, 9);
        }

        @Override
        public Kind kind() {
            return Kind.PASSPORT_WORKSTATION;
        }

        @Override
        public State state() {
            return State.BROKEN;
        }

        @Override
        public LocalDate since() {
            return LocalDate.of(2026, 3, 2);
        }
    }

    private static final class Communities extends CommunityDirectory {

        private final Community apostolove = new Apostolove();

        @Override
        public Community byId(UUID id) {
            return apostolove;
        }

        @Override
        public List<Community> all() {
            return List.of(apostolove);
        }
    }

    private static final class Apostolove extends Community {

        @Override
        public UUID id() {
            return Staff.APOSTOLOVE;
        }

        @Override
        public String centre() {
            return "Апостолове";
        }
    }

    private static final class Known extends Office {

        private final UUID id = UUID.randomUUID();
        private final Kind kind;
        private final String name;

        Known(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String address() {
            return "вул. Центральна, 1";
        }

        @Override
        public String settlement() {
            return "Апостолове";
        }

        @Override
        public double lat() {
            return 47.66;
        }

        @Override
        public double lon() {
            return 33.72;
        }

        @Override
        public String phone() {
            return "+380567401234";
        }

        @Override
        public Set<Amenity> amenities() {
            return Set.of(Amenity.STEP_FREE);
        }

        @Override
        public int version() {
            return 7;
        }
    }
}
