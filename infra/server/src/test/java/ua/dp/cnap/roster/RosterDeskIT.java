package ua.dp.cnap.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.roster.Absence.Cause;
import ua.dp.cnap.staff.Leaving;
import ua.dp.cnap.staff.NoSuchColleague;
import ua.dp.cnap.staff.StaffDesk;
import ua.dp.cnap.undo.UndoDesk;

/** What the head says of people, workplaces and skills is what citizens can book, at once. */
@ExtendWith(ArquillianExtension.class)
class RosterDeskIT {

    private static final String HERE = "sursko-lytovska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    RosterDesk desk;

    @Inject
    AbsenceDesk absences;

    @Inject
    SkillDesk skills;

    @Inject
    WorkplaceDesk workplaces;

    @Inject
    StaffDesk staff;

    @Inject
    UndoDesk undo;

    @Inject
    FreeTimes freeTimes;

    @Inject
    BookingDesk bookings;

    private Place place;
    private UUID anna;
    private UUID oleh;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    /** Two workplaces that anyone serves, open every day from 8 to 20. */
    @BeforeEach
    void an_office_without_any_roster() {
        place = as.staff(HERE, () -> given.openOffice(2));
        anna = person("Ганна");
        oleh = person("Олег");
    }

    @Test
    void anyone_serves_until_a_roster_says_who() {
        assertThat(lanesAt("08:00")).isEqualTo(2);

        roster(anna, 1, shift(first(), "09:00", "13:00"));

        assertThat(List.of(lanesAt("08:00"), lanesAt("09:00"), lanesAt("12:30"), lanesAt("13:00")))
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void a_roster_of_one_week_leaves_what_was_said_before_and_after() {
        roster(anna, 1, shift(first(), "09:00", "13:00"));
        LocalDate sixDaysAhead = given.today().plusDays(6);
        change(anna, 2, new RosterVersion(sixDaysAhead, sixDaysAhead.plusDays(6), 1, List.of()));

        assertThat(as.staff(HERE, () -> desk.of(anna)).versions())
                .extracting(RosterVersion::from, RosterVersion::until)
                .containsExactly(
                        tuple(given.today(), sixDaysAhead.minusDays(1)), tuple(sixDaysAhead.plusDays(7), null));
        assertThat(lanesAt("09:00")).isEqualTo(1);
        assertThat(as.staff(HERE, () -> desk.week(given.today().plusDays(21))).stream()
                        .filter(w -> w.person().id().equals(anna))
                        .flatMap(w -> w.shifts().stream()))
                .hasSize(7);
    }

    @Test
    void a_workplace_and_a_person_are_promised_once() {
        roster(anna, 1, shift(first(), "09:00", "13:00"));

        assertThat(refusal(oleh, shift(first(), "12:00", "15:00")))
                .containsExactly("shifts.0.workplaceId workplace-taken");
        assertThat(refusal(anna, shift(first(), "09:00", "13:00"), shift(second(), "12:00", "15:00")))
                .containsExactly("shifts.7.starts in-two-places");
        assertThat(refusal(oleh, shift(first(), "20:00", "04:00"))).contains("shifts.0.ends across-midnight");
    }

    @Test
    void the_workplace_of_somebody_who_leaves_can_be_given_to_a_colleague() {
        roster(anna, 1, shift(first(), "09:00", "13:00"));
        LocalDate leftOn = given.today().plusDays(3);

        as.staff(HERE, () -> staff.endEmployment(anna, new Leaving(leftOn, null), 2, Decisions.none()));
        assertThat(lanesAt("09:00")).isEqualTo(1);

        change(oleh, 1, new RosterVersion(leftOn, null, 1, week(shift(first(), "09:00", "13:00"))));
        assertThat(lanesAt("09:00")).isEqualTo(2);
    }

    @Test
    void a_roster_is_taken_back_with_all_that_came_of_it() {
        roster(anna, 1, shift(first(), "09:00", "13:00"));
        assertThat(lanesAt("15:00")).isEqualTo(1);

        as.staff(HERE, () -> undo.undo(undo.last().orElseThrow().changeId(), Decisions.none()));

        assertThat(lanesAt("15:00")).isEqualTo(2);
        assertThat(as.staff(HERE, () -> desk.of(anna)).versions()).isEmpty();
    }

    @Test
    void two_heads_do_not_write_over_each_other() {
        roster(anna, 1, shift(first(), null, null));

        assertThatThrownBy(() -> roster(anna, 1, shift(second(), null, null))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_roster_that_was_taken_away_before_it_began_gives_the_workplace_back_to_anyone() {
        LocalDate tomorrow = given.today().plusDays(1);
        RosterVersion planned = new RosterVersion(tomorrow, null, 1, week(shift(first(), "09:00", "10:00")));
        change(anna, 1, planned);
        assertThat(lanesAt("15:00")).isEqualTo(1);

        change(anna, 2, new RosterVersion(tomorrow, null, 1, List.of()));
        assertThat(lanesAt("15:00")).isEqualTo(2);
    }

    @Test
    void an_absence_takes_free_time_from_citizens_at_once_and_gives_it_back() {
        roster(anna, 1, shift(first(), null, null));
        Absence sick = absence(anna, Reception.between(LocalTime.of(9, 0), LocalTime.of(11, 0)));

        as.staff(HERE, () -> absences.add(sick, Decisions.none()));
        assertThat(List.of(lanesAt("08:30"), lanesAt("09:00"), lanesAt("11:00")))
                .containsExactly(2, 1, 2);

        as.staff(HERE, () -> absences.remove(sick.id(), Decisions.none()));
        assertThat(lanesAt("09:00")).isEqualTo(2);
    }

    @Test
    void a_colleague_takes_the_visit_over_and_only_then_the_head_is_asked() {
        roster(anna, 1, shift(first(), null, null));
        book("10:00");
        book("10:00");
        Absence leave = absence(anna, null);

        assertThatThrownBy(() -> as.staff(HERE, () -> absences.add(leave, Decisions.none())))
                .isInstanceOfSatisfying(TouchesBookings.class, asked -> {
                    assertThat(asked.visits()).hasSize(1);
                    Decision keep = new Decision.Keep(asked.visits().getFirst().appointmentId());
                    as.staff(HERE, () -> absences.add(leave, Decisions.of(List.of(keep))));
                });
        assertThat(as.staff(HERE, () -> absences.coming()))
                .extracting(Absence::id)
                .contains(leave.id());
    }

    @Test
    void somebody_is_away_for_one_reason_at_a_time() {
        Absence leave = absence(anna, null);
        as.staff(HERE, () -> absences.add(leave, Decisions.none()));

        assertThatThrownBy(() -> as.staff(HERE, () -> absences.add(absence(anna, null), Decisions.none())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().getFirst().code()).isEqualTo("away-already"));
        Absence longer =
                new Absence(leave.id(), anna, leave.from(), leave.until().plusDays(3), Cause.SICK, null, 1);
        as.staff(HERE, () -> absences.change(longer, Decisions.none()));
        assertThatThrownBy(() -> as.staff(HERE, () -> absences.change(longer, Decisions.none())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_person_serves_with_the_skills_that_were_chosen() {
        roster(anna, 1, shift(first(), null, null));
        as.staff(HERE, () -> skills.change(anna, new Skills(false, Set.of()), 2, null, Decisions.none()));
        assertThat(lanesAt("10:00")).isEqualTo(1);

        as.staff(
                HERE, () -> skills.change(anna, new Skills(false, Set.of(place.service())), 3, null, Decisions.none()));
        assertThat(lanesAt("10:00")).isEqualTo(2);
        assertThatThrownBy(() -> as.staff(
                        HERE,
                        () -> skills.change(
                                anna, new Skills(false, Set.of(UUID.randomUUID())), 4, null, Decisions.none())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_new_workplace_is_bookable_at_once_and_a_closed_one_no_longer() {
        UUID third = as.staff(HERE, () -> workplaces.add(place.office(), " Вікно 3 "));
        assertThat(lanesAt("10:00")).isEqualTo(3);

        as.staff(
                HERE,
                () -> workplaces.change(third, new WorkplaceWish("Вікно 3", true, given.today()), 1, Decisions.none()));
        assertThat(lanesAt("10:00")).isEqualTo(2);
        assertThatThrownBy(() -> as.staff(HERE, () -> workplaces.add(place.office(), "Вікно 1")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().getFirst().code()).isEqualTo("name-taken"));
    }

    @Test
    void a_workplace_is_served_by_anyone_or_by_roster() {
        UUID second = second();
        roster(anna, 1, shift(first(), "09:00", "10:00"));

        assertThatThrownBy(() -> as.staff(
                        HERE,
                        () -> workplaces.change(
                                first(), new WorkplaceWish("Вікно 1", true, null), 1, Decisions.none())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().getFirst().code()).isEqualTo("has-a-roster"));
        as.staff(HERE, () -> workplaces.change(second, new WorkplaceWish("Каса", false, null), 1, Decisions.none()));
        assertThat(lanesAt("15:00")).isZero();
        WorkplaceCard card = as.staff(HERE, () -> workplaces.all()).stream()
                .filter(w -> w.id().equals(second))
                .findFirst()
                .orElseThrow();
        assertThat(card.name()).isEqualTo("Каса");
        assertThat(card.isStaffed()).isFalse();
    }

    @Test
    void a_neighbour_has_none_of_these() {
        Absence leave = absence(anna, null);
        as.staff(HERE, () -> absences.add(leave, Decisions.none()));
        UUID workplace = first();
        RosterVersion wish = new RosterVersion(given.today(), null, 1, week(shift(workplace, null, null)));
        UUID theirs = as.staff("lykhivska", () -> {
            given.openOffice(1);
            return newPerson("Сусід");
        });

        assertThatThrownBy(() -> as.staff("lykhivska", () -> desk.of(anna))).isInstanceOf(NoSuchColleague.class);
        assertThatThrownBy(() -> as.staff("lykhivska", () -> desk.change(anna, wish, 1, null, Decisions.none())))
                .isInstanceOf(NoSuchColleague.class);
        assertThatThrownBy(() -> as.staff("lykhivska", () -> desk.change(theirs, wish, 1, null, Decisions.none())))
                .isInstanceOf(NoSuchWorkplace.class);
        assertThatThrownBy(() -> as.staff("lykhivska", () -> absences.remove(leave.id(), Decisions.none())))
                .isInstanceOf(NoSuchAbsence.class);
        assertThatThrownBy(() -> as.staff("lykhivska", () -> skills.of(anna))).isInstanceOf(NoSuchColleague.class);
        assertThatThrownBy(() -> as.staff(
                        "lykhivska",
                        () -> workplaces.change(workplace, new WorkplaceWish("x", true, null), 1, Decisions.none())))
                .isInstanceOf(NoSuchWorkplace.class);
    }

    private UUID first() {
        return workplace("Вікно 1");
    }

    private UUID second() {
        return workplace("Вікно 2");
    }

    private UUID workplace(String name) {
        return (UUID) as.staff(
                HERE,
                () -> given.ask("select id from workplace where office_id = ?1 and name = ?2", place.office(), name));
    }

    private UUID person(String name) {
        return as.staff(HERE, () -> newPerson(name));
    }

    private UUID newPerson(String name) {
        UUID id = UUID.randomUUID();
        given.update("insert into staff_member (id, surname, given_name) values (?1, 'Тестенко', ?2)", id, name);
        return id;
    }

    /** One shift as it is on every day of the week. */
    private static Shift shift(UUID workplace, String starts, String ends) {
        return new Shift(
                1,
                DayOfWeek.MONDAY,
                workplace,
                starts == null ? null : LocalTime.parse(starts),
                ends == null ? null : LocalTime.parse(ends));
    }

    private static List<Shift> week(Shift... shifts) {
        return Arrays.stream(shifts)
                .flatMap(s -> Stream.of(DayOfWeek.values())
                        .map(day -> new Shift(1, day, s.workplaceId(), s.starts(), s.ends())))
                .toList();
    }

    private void roster(UUID person, int version, Shift... everyDay) {
        change(person, version, new RosterVersion(given.today(), null, 1, week(everyDay)));
    }

    private void change(UUID person, int version, RosterVersion wish) {
        as.staff(HERE, () -> desk.change(person, wish, version, null, Decisions.none()));
    }

    private List<String> refusal(UUID person, Shift... everyDay) {
        int version = as.staff(HERE, () -> desk.of(person)).person().version();
        try {
            roster(person, version, everyDay);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream()
                    .limit(1)
                    .map(e -> e.field() + " " + e.code())
                    .toList();
        }
    }

    private Absence absence(UUID person, Reception times) {
        LocalDate day = given.today().plusDays(7);
        return new Absence(UUID.randomUUID(), person, day, day, Cause.SICK, times, 0);
    }

    /** How many lanes could still take a visit then, a week from today. */
    private int lanesAt(String wallClock) {
        Instant at = given.nextWeekAt(wallClock);
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .filter(f -> f.startsAt().equals(at))
                .mapToInt(FreeTime::free)
                .sum();
    }

    private void book(String wallClock) {
        BookingWish wish = place.wish(given.nextWeekAt(wallClock));
        as.citizen(HERE, () -> bookings.book(wish, null));
    }
}
