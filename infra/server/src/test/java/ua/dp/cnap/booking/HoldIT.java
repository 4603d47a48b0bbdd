package ua.dp.cnap.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.dp.cnap.Crowd.atOnce;
import static ua.dp.cnap.Crowd.outcome;
import static ua.dp.cnap.Crowd.together;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.Patience;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** A chosen time is nobody else's until it is booked, let go, or waited for too long; a booking may have to be confirmed. */
@ExtendWith(ArquillianExtension.class)
class HoldIT {

    private static final String HERE = "lykhivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Inject
    MyAppointment mine;

    @Inject
    FreeTimes freeTimes;

    @Inject
    Lapses lapses;

    @Inject
    ManageKeys keys;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @AfterEach
    void nothing_has_to_be_confirmed() {
        confirmedBy("NONE");
    }

    @Test
    void a_held_time_is_offered_to_nobody_and_becomes_the_booking() {
        Place place = place(1);
        Instant nine = given.nextWeekAt("09:00");

        BookedAppointment held = hold(place, nine, null);
        assertThat(held.status()).isEqualTo(Status.HELD);
        assertThat(held.heldUntil())
                .isBetween(Instant.now().plusSeconds(590), Instant.now().plusSeconds(610));
        assertThat(starts(place)).doesNotContain(nine);
        assertThatThrownBy(() -> book(place, nine)).isInstanceOf(SlotTaken.class);

        BookingWish wish = place.wishOf("0671112233", nine);
        BookedAppointment booked = as.citizen(HERE, () -> desk.bookHeld(wish, held.manageKey()));
        assertThat(booked.status()).isEqualTo(Status.BOOKED);
        assertThat(booked.heldUntil()).isNull();
        assertThat(booked.code()).isEqualTo(held.code());
        assertThat(mine.findByPhone(booked.code(), "0671112233").id()).isEqualTo(booked.id());
        assertThat(as.citizen(HERE, () -> desk.bookHeld(wish, held.manageKey())))
                .as("asked twice")
                .isEqualTo(booked);
    }

    @Test
    void choosing_another_time_lets_the_first_one_go_and_a_taken_one_does_not() {
        Place place = place(1);
        Instant nine = given.nextWeekAt("09:00");
        Instant ten = given.nextWeekAt("10:00");
        Instant eleven = given.nextWeekAt("11:00");
        book(place, eleven);

        BookedAppointment first = hold(place, nine, "a chooser");
        assertThat(hold(place, nine, "a chooser").id()).as("asked twice").isEqualTo(first.id());
        BookedAppointment second = hold(place, ten, "a chooser");

        assertThat(second.manageKey()).isEqualTo(first.manageKey());
        assertThat(starts(place)).contains(nine).doesNotContain(ten);
        assertThatThrownBy(() -> hold(place, eleven, "a chooser")).isInstanceOf(SlotTaken.class);
        assertThat(mine.find(null, second.manageKey()).startsAt()).isEqualTo(ten);

        mine.cancel(null, second.manageKey());
        assertThat(starts(place)).contains(ten);
        assertThatThrownBy(() -> mine.find(null, second.manageKey())).isInstanceOf(NoSuchAppointment.class);
    }

    @Test
    void of_fifty_who_want_to_hold_the_last_time_at_once_one_does() throws Exception {
        Place place = place(1);
        Instant nine = given.nextWeekAt("09:00");

        List<Object> answers = atOnce(50, () -> outcome(() -> hold(place, nine, null)));

        assertThat(answers).filteredOn(BookedAppointment.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(SlotTaken.class::isInstance).hasSize(49);
    }

    @Test
    void what_was_held_too_long_is_free_again_without_anybody_asking() {
        Place place = place(1);
        Instant nine = given.nextWeekAt("09:00");
        BookedAppointment held = hold(place, nine, null);
        expire(held);

        Patience.until(() -> starts(place).contains(nine));

        BookedAppointment booked = bookHeld(place, nine, held.manageKey());
        assertThat(booked.status()).as("nobody else had taken it").isEqualTo(Status.BOOKED);
        assertThat(booked.manageKey()).isEqualTo(held.manageKey());
    }

    @Test
    void a_hold_that_lapses_in_the_moment_of_booking_is_either_and_never_both() throws Exception {
        Place place = place(1);
        Instant nine = given.nextWeekAt("09:00");
        for (int round = 0; round < 15; round++) {
            BookedAppointment held = hold(place, nine, null);
            expire(held);

            List<Object> answers = together(List.of(
                    () -> outcome(() -> bookHeld(place, nine, held.manageKey())),
                    () -> CurrentScope.call(
                            new Scope.Calendar(), () -> lapses.lapse(new Lapses.Due(held.communityId(), held.id()))),
                    () -> outcome(() -> book(place, nine))));

            assertThat(answers)
                    .filteredOn(BookedAppointment.class::isInstance)
                    .as("round " + round)
                    .hasSize(1);
            assertThat(answers).filteredOn(SlotTaken.class::isInstance).hasSize(1);
            assertThat(starts(place)).doesNotContain(nine);
            answers.stream()
                    .filter(BookedAppointment.class::isInstance)
                    .map(BookedAppointment.class::cast)
                    .forEach(booked -> mine.cancel(null, booked.manageKey()));
            assertThat(starts(place)).contains(nine);
        }
    }

    @Test
    void a_hold_waits_longer_when_asked_but_not_for_ever() {
        Place place = place(1);
        BookedAppointment held = hold(place, given.nextWeekAt("09:00"), null);
        expire(held);

        assertThat(mine.holdLonger(null, held.manageKey()).heldUntil())
                .isAfter(Instant.now().plusSeconds(590));

        as.staff(
                HERE,
                () -> given.update(
                        "update appointment set booked_at = now() - interval '39 minutes' where id = ?1", held.id()));
        assertThat(mine.holdLonger(null, held.manageKey()).heldUntil())
                .isBefore(Instant.now().plusSeconds(70));
    }

    @Test
    void a_booking_counts_once_the_right_code_was_given() {
        confirmedBy("EMAIL");
        Place place = place(1);
        Instant nine = given.nextWeekAt("09:00");

        assertThatThrownBy(() -> as.citizen(HERE, () -> desk.book(place.wish(nine, null, "uk"), null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().getFirst().field()).isEqualTo("applicant.email"));
        BookedAppointment pending = book(place, nine);
        assertThat(pending.status()).isEqualTo(Status.PENDING);
        assertThat(pending.heldUntil()).isAfter(Instant.now());
        assertThat(starts(place)).doesNotContain(nine);

        String right = keys.confirmationCode(pending.id());
        String wrong = right.startsWith("0") ? "1" + right.substring(1) : "0" + right.substring(1);
        for (int left = 4; left >= 2; left--) {
            int attempts = left;
            assertThatThrownBy(() -> mine.confirm(pending.code(), pending.manageKey(), wrong))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.errors().getFirst().facts())
                                    .containsEntry("left", attempts));
        }
        assertThat(mine.confirm(null, pending.manageKey(), right.substring(0, 3) + " " + right.substring(3))
                        .status())
                .isEqualTo(Status.BOOKED);
        assertThat(mine.confirm(null, pending.manageKey(), right).status())
                .as("asked twice")
                .isEqualTo(Status.BOOKED);
    }

    @Test
    void an_unconfirmed_booking_lapses_and_no_code_helps_after_five_wrong_ones() {
        confirmedBy("EMAIL");
        Place place = place(2);
        Instant nine = given.nextWeekAt("09:00");
        BookedAppointment forgotten = book(place, nine);
        expire(forgotten);

        Patience.until(() -> mine.find(null, forgotten.manageKey()).status() == Status.LAPSED);
        assertThat(starts(place)).contains(nine);
        assertThatThrownBy(() -> mine.confirm(null, forgotten.manageKey(), keys.confirmationCode(forgotten.id())))
                .isInstanceOf(NotChangeable.class);

        BookedAppointment guessed = book(place, nine);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> mine.confirm(null, guessed.manageKey(), "not digits 1"))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> mine.confirm(null, guessed.manageKey(), keys.confirmationCode(guessed.id())))
                .isInstanceOf(NotChangeable.class);
    }

    private Place place(int lanes) {
        return as.staff(HERE, () -> given.openOffice(lanes));
    }

    private void confirmedBy(String what) {
        as.staff(HERE, () -> given.update("update service_centre set confirmation = ?1", what));
    }

    private void expire(BookedAppointment held) {
        as.staff(
                HERE,
                () -> given.update(
                        "update appointment set held_until = now() - interval '1 second' where id = ?1", held.id()));
    }

    private BookedAppointment hold(Place place, Instant at, String key) {
        HoldWish wish = new HoldWish(Errand.of(place.service()), place.office(), at, "uk");
        return as.citizen(HERE, () -> desk.hold(wish, key == null ? null : key + place.office()));
    }

    private BookedAppointment book(Place place, Instant at) {
        return as.citizen(HERE, () -> desk.book(place.wish(at), null));
    }

    private BookedAppointment bookHeld(Place place, Instant at, String key) {
        return as.citizen(HERE, () -> desk.bookHeld(place.wish(at), key));
    }

    private List<Instant> starts(Place place) {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .map(FreeTime::startsAt)
                .toList();
    }
}
