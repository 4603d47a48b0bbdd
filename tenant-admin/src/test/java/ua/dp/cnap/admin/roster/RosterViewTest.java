package ua.dp.cnap.admin.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.dp.cnap.admin.roster.Given.ANNA;
import static ua.dp.cnap.admin.roster.Given.FIRST;
import static ua.dp.cnap.admin.roster.Given.MONDAY;
import static ua.dp.cnap.admin.roster.Given.OLEH;
import static ua.dp.cnap.admin.roster.Given.SECOND;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Problem;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.rearrangement.AffectedVisit;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.roster.Absence;
import ua.dp.cnap.roster.AbsenceDesk;
import ua.dp.cnap.roster.PersonRoster;
import ua.dp.cnap.roster.PersonWeek;
import ua.dp.cnap.roster.RosterDesk;
import ua.dp.cnap.roster.RosterVersion;
import ua.dp.cnap.roster.Shift;
import ua.dp.cnap.roster.ShiftOnDay;
import ua.dp.cnap.roster.WorkplaceCard;
import ua.dp.cnap.roster.WorkplaceDesk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterViewTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    private final Desk desk = new Desk();
    private final Absences away = new Absences();
    private RosterView view;

    @BeforeEach
    void open() {
        Given.aHeadLooks();
        desk.shifts.add(new ShiftOnDay(MONDAY, FIRST, NINE, ONE));
        desk.shifts.add(new ShiftOnDay(MONDAY.plusDays(1), FIRST, null, null));
        desk.shifts.add(new ShiftOnDay(MONDAY.plusDays(5), FIRST, null, null));
        desk.versions.add(
                new RosterVersion(MONDAY, null, 1, List.of(new Shift(1, DayOfWeek.MONDAY, FIRST, NINE, ONE))));
        view = new RosterView();
        view.desk = desk;
        view.absenceDesk = away;
        view.offices = new Given.Directory();
        view.workplaces = new WorkplaceDesk() {
            @Override
            public List<WorkplaceCard> all() {
                return Given.CARDS;
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
        view.absenceDesk = null;
        view.offices = null;
        view.workplaces = null;
        UI.getCurrent().remove(view);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(view);
    }

    @Test
    void shows_who_is_where_and_when_on_each_day() {
        assertThat(cell(0, 1)).contains("09:00–13:00").contains("Вікно 1");
        assertThat(cell(0, 2)).as("as long as the office receives").contains("09:00–18:00");
        assertThat(cell(0, 6)).as("the office does not receive on Saturday").isEmpty();
        assertThat(cell(1, 1)).isEmpty();
    }

    @Test
    void somebody_who_is_away_all_day_has_no_shift_on_it() {
        away.coming.add(absence(MONDAY.plusDays(1), null));
        away.coming.add(absence(MONDAY, Reception.between(NINE, LocalTime.of(11, 0))));

        view.beforeEnter(null);

        assertThat(cell(0, 2)).contains("Лікарняний").doesNotContain("Вікно 1");
        assertThat(cell(0, 1)).contains("Лікарняний 09:00–11:00").contains("Вікно 1");
    }

    @Test
    void finds_people_by_name_and_office() {
        LocatorJ._setValue(view.search, "друг");
        assertThat(GridKt._size(view.grid)).isEqualTo(1);

        LocatorJ._setValue(view.search, "");
        LocatorJ._setValue(view.office, Given.OFFICE);
        assertThat(GridKt._get(view.grid, 0).person()).isEqualTo(ANNA);
        assertThat(GridKt._size(view.grid)).isEqualTo(1);
    }

    @Test
    void goes_from_week_to_week() {
        LocatorJ._click(view.bar.on);
        assertThat(desk.asked).isEqualTo(MONDAY.plusWeeks(1));

        LocatorJ._click(view.bar.now);
        assertThat(desk.asked).isEqualTo(MONDAY);
        assertThat(view.bar.now.isEnabled()).isFalse();
    }

    @Test
    void a_roster_is_shown_changed_and_saved_with_the_version_that_was_seen() {
        RosterForm form = form(ANNA.name());
        ShiftFields monday = form.weeks.getFirst().days.getFirst().shifts.getFirst();
        assertThat(monday.starts.getValue()).isEqualTo(NINE);

        LocatorJ._setValue(monday.ends, LocalTime.of(15, 0));
        LocatorJ._setValue(form.reason, "Прохання працівниці");
        LocatorJ._click(form.save);

        assertThat(desk.wish.shifts())
                .containsExactly(new Shift(1, DayOfWeek.MONDAY, FIRST, NINE, LocalTime.of(15, 0)));
        assertThat(desk.told).isEqualTo(ANNA.id() + " v4 Прохання працівниці");
        assertThat(form.isOpened()).isFalse();
    }

    @Test
    void a_week_is_filled_in_at_once() {
        RosterForm form = form(OLEH.name());
        LocatorJ._setValue(form.fill.place, form.fill.place.getListDataView().getItem(1));
        LocatorJ._click(form.fill.everyDay);
        LocatorJ._click(form.save);

        assertThat(desk.wish.shifts()).hasSize(7).allMatch(s -> s.workplaceId().equals(SECOND) && s.starts() == null);
    }

    @Test
    void monday_is_copied_to_the_other_working_days() {
        RosterForm form = form(ANNA.name());
        LocatorJ._click(form.fill.copyMonday);
        LocatorJ._click(form.save);

        assertThat(desk.wish.shifts()).extracting(Shift::day).hasSize(5).endsWith(DayOfWeek.FRIDAY);
    }

    @Test
    void the_last_week_of_a_colleague_is_taken_at_the_own_workplace() {
        RosterForm form = form(OLEH.name());
        LocatorJ._setValue(form.fill.place, form.fill.place.getListDataView().getItem(1));
        LocatorJ._setValue(form.fill.sample, ANNA);
        LocatorJ._click(form.save);

        assertThat(desk.asked).isEqualTo(MONDAY);
        assertThat(desk.wish.shifts()).contains(new Shift(1, DayOfWeek.MONDAY, SECOND, NINE, ONE));
    }

    @Test
    void weeks_take_turns() {
        RosterForm form = form(ANNA.name());
        LocatorJ._setValue(form.turns, 2);
        LocatorJ._click(form.weeks.get(1).days.get(2).add);
        LocatorJ._setValue(
                form.weeks.get(1).days.get(2).shifts.getFirst().place,
                form.fill.place.getListDataView().getItem(1));
        LocatorJ._click(form.save);

        assertThat(desk.wish.weeks()).isEqualTo(2);
        assertThat(desk.wish.shifts()).contains(new Shift(2, DayOfWeek.WEDNESDAY, SECOND, null, null));
    }

    @Test
    void a_roster_for_one_week_ends_with_it() {
        RosterForm form = form(ANNA.name());
        LocatorJ._click(form.onlyThisWeek);
        LocatorJ._click(form.save);

        assertThat(desk.wish.from()).isEqualTo(MONDAY);
        assertThat(desk.wish.until()).isEqualTo(MONDAY.plusDays(6));
    }

    @Test
    void a_shift_over_midnight_or_without_a_place_is_not_sent() {
        RosterForm form = form(ANNA.name());
        ShiftFields monday = form.weeks.getFirst().days.getFirst().shifts.getFirst();
        LocatorJ._setValue(monday.ends, LocalTime.of(4, 0));
        LocatorJ._click(form.save);
        assertThat(monday.ends.getErrorMessage()).contains("того самого дня");

        LocatorJ._setValue(monday.ends, LocalTime.of(15, 0));
        LocatorJ._setValue(monday.place, null);
        LocatorJ._click(form.save);
        assertThat(monday.place.isInvalid()).isTrue();
        assertThat(desk.wish).isNull();
    }

    @Test
    void a_form_in_which_something_was_typed_is_not_lost_by_a_slip() {
        RosterForm form = form(ANNA.name());
        LocatorJ._setValue(form.weeks.getFirst().days.getFirst().shifts.getFirst().ends, LocalTime.of(15, 0));
        LocatorJ._click(form.cancel);
        assertThat(LocatorJ._get(ConfirmDialog.class).isOpened()).isTrue();
        assertThat(form.isOpened()).isTrue();
    }

    @Test
    void a_form_as_it_was_closes_at_once() {
        RosterForm form = form(ANNA.name());
        LocatorJ._click(form.cancel);
        assertThat(form.isOpened()).isFalse();
    }

    @Test
    void what_is_refused_is_said_at_the_shift() {
        desk.refusal = new InvalidInput("shifts.0.workplaceId", "workplace-taken");
        RosterForm form = form(ANNA.name());
        LocatorJ._click(form.save);

        assertThat(form.weeks.getFirst().days.getFirst().shifts.getFirst().place.getErrorMessage())
                .contains("уже працює інша людина");
        assertThat(form.isOpened()).isTrue();
    }

    @Test
    void asks_about_each_visit_that_the_roster_would_break() {
        AffectedVisit visit = new AffectedVisit(
                new UUID(0, 1),
                "K7M-4PX",
                Instant.parse("2026-03-02T07:30:00Z"),
                Given.OFFICE,
                "Реєстрація",
                "Тестенко Тарас",
                "+380501234567",
                Optional.empty());
        desk.refusal = new TouchesBookings(List.of(visit));
        RosterForm form = form(ANNA.name());
        LocatorJ._click(form.save);
        assertThat(desk.wish).isNull();

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Зберегти зміни")));

        assertThat(desk.decisions).isEqualTo(Decisions.of(List.of(new Decision.Keep(new UUID(0, 1)))));
        assertThat(form.isOpened()).isFalse();
    }

    @Test
    void an_absence_is_added_changed_and_taken_away() {
        AbsenceForm form = view.absences.form;
        LocatorJ._setValue(form.person, OLEH);
        LocatorJ._setValue(form.from, MONDAY);
        LocatorJ._click(form.save);
        assertThat(away.coming).singleElement().satisfies(a -> {
            assertThat(a.staffId()).isEqualTo(OLEH.id());
            assertThat(a.until()).isEqualTo(MONDAY);
        });

        LocatorJ._click(LocatorJ._get(view.absences, Button.class, spec -> spec.withText("Змінити")));
        LocatorJ._setValue(form.until, MONDAY.plusDays(2));
        LocatorJ._click(form.save);
        assertThat(away.coming).singleElement().extracting(Absence::until).isEqualTo(MONDAY.plusDays(2));

        LocatorJ._click(LocatorJ._get(view.absences, Button.class, spec -> spec.withText("Прибрати")));
        assertThat(away.coming).isEmpty();
        assertThat(view.absences.empty.isVisible()).isTrue();
    }

    @Test
    void an_absence_that_is_known_already_is_refused_at_its_day() {
        away.refusal = new InvalidInput("from", "away-already");
        LocatorJ._setValue(view.absences.form.person, OLEH);
        LocatorJ._setValue(view.absences.form.from, MONDAY);
        LocatorJ._click(view.absences.form.save);

        assertThat(view.absences.form.from.getErrorMessage()).contains("уже записано");
        assertThat(NotificationsKt.getNotifications()).isEmpty();
    }

    private RosterForm form(String person) {
        int row = person.equals(ANNA.name()) ? 0 : 1;
        NativeButton name = LocatorJ._get(component(row, 0), NativeButton.class);
        assertThat(name.getText()).isEqualTo(person);
        LocatorJ._click(name);
        return LocatorJ._get(RosterForm.class);
    }

    private String cell(int row, int column) {
        return component(row, column).getElement().getTextRecursively();
    }

    private Component component(int row, int column) {
        return GridKt._getCellComponent(view.grid, row, column == 0 ? "person" : "" + column);
    }

    private static Absence absence(LocalDate day, Reception times) {
        return new Absence(UUID.randomUUID(), ANNA.id(), day, day, Absence.Cause.SICK, times, 1);
    }

    /** Two people, of whom the first has a roster; keeps the last wish, or refuses it. */
    private final class Desk extends RosterDesk {

        final List<ShiftOnDay> shifts = new ArrayList<>();
        final List<RosterVersion> versions = new ArrayList<>();
        LocalDate asked;
        Problem refusal;
        RosterVersion wish;
        String told;
        Decisions decisions;

        @Override
        public LocalDate today() {
            return MONDAY;
        }

        @Override
        public List<PersonWeek> week(LocalDate day) {
            asked = day.with(DayOfWeek.MONDAY);
            return List.of(new PersonWeek(ANNA, shifts, away.coming), new PersonWeek(OLEH, List.of(), List.of()));
        }

        @Override
        public PersonRoster of(UUID staffId) {
            return staffId.equals(ANNA.id()) ? new PersonRoster(ANNA, versions) : new PersonRoster(OLEH, List.of());
        }

        @Override
        public List<Rearranged> change(
                UUID staffId, RosterVersion wish, int version, String reason, Decisions decisions) {
            if (refusal != null && decisions.equals(Decisions.none())) {
                throw refusal;
            }
            this.wish = wish;
            this.told = staffId + " v" + version + " " + reason;
            this.decisions = decisions;
            return List.of();
        }
    }

    /** Keeps what was added, or refuses it. */
    private static final class Absences extends AbsenceDesk {

        final List<Absence> coming = new ArrayList<>();
        Problem refusal;

        @Override
        public List<Absence> coming() {
            return List.copyOf(coming);
        }

        @Override
        public List<Rearranged> add(Absence absence, Decisions decisions) {
            if (refusal != null) {
                throw refusal;
            }
            coming.add(absence);
            return List.of();
        }

        @Override
        public List<Rearranged> change(Absence absence, Decisions decisions) {
            coming.removeIf(a -> a.id().equals(absence.id()));
            coming.add(absence);
            return List.of();
        }

        @Override
        public List<Rearranged> remove(UUID id, Decisions decisions) {
            coming.removeIf(a -> a.id().equals(id));
            return List.of();
        }
    }
}
