package ua.dp.cnap.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.dp.cnap.Crowd.atOnce;
import static ua.dp.cnap.Crowd.outcome;
import static ua.dp.cnap.Crowd.together;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;

/** A time is promised once; what is given back is free again; a repeated request gives the first answer. */
@ExtendWith(ArquillianExtension.class)
class BookingIT {

    private static final String HERE = "tsarychanska";

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

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_booked_time_is_not_offered_any_more_and_a_cancelled_one_is() {
        Place place = place(1);
        Instant nine = given.nextWeekAt("09:00");

        BookedAppointment booked = book(place, nine, null);
        assertThat(starts(place)).doesNotContain(nine).contains(nine.plus(Duration.ofMinutes(30)));

        mine.cancel(booked.code(), booked.manageKey());
        assertThat(starts(place)).contains(nine);
    }

    @Test
    void the_same_time_is_promised_once_for_each_lane() {
        Place place = place(2);
        Instant nine = given.nextWeekAt("09:00");

        book(place, nine, null);
        assertThat(free(place, nine)).isEqualTo(1);
        book(place, nine, null);

        assertThatThrownBy(() -> book(place, nine, null))
                .isInstanceOfSatisfying(
                        SlotTaken.class,
                        taken -> assertThat(taken.nearest())
                                .extracting(FreeTime::startsAt)
                                .startsWith(nine.plus(Duration.ofMinutes(-30)), nine.plus(Duration.ofMinutes(30)))
                                .hasSize(6));
    }

    @Test
    void of_fifty_who_want_the_last_time_at_once_one_gets_it() throws Exception {
        Place place = place(1);
        Instant nine = given.nextWeekAt("09:00");

        List<Object> answers = atOnce(50, () -> outcome(() -> book(place, nine, null)));

        assertThat(answers).filteredOn(BookedAppointment.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(SlotTaken.class::isInstance).hasSize(49);
    }

    @Test
    void a_repeated_request_gives_the_first_answer_also_when_its_twins_race() throws Exception {
        Place place = place(3);
        Instant nine = given.nextWeekAt("09:00");
        String key = UUID.randomUUID().toString();

        List<Object> answers = atOnce(20, () -> outcome(() -> book(place, nine, key)));

        assertThat(answers).hasOnlyElementsOfType(BookedAppointment.class);
        assertThat(answers).extracting(a -> ((BookedAppointment) a).code()).containsOnly(codeOf(answers));
        assertThat(answers).extracting(a -> ((BookedAppointment) a).manageKey()).doesNotContainNull();
        assertThat(free(place, nine)).isEqualTo(2);
    }

    @Test
    void a_key_that_answered_one_wish_does_not_answer_another() {
        Place place = place(1);
        String key = UUID.randomUUID().toString();
        book(place, given.nextWeekAt("09:00"), key);

        assertThatThrownBy(() -> book(place, given.nextWeekAt("10:00"), key)).isInstanceOf(IdempotencyKeyReused.class);
        assertThat(starts(place)).contains(given.nextWeekAt("10:00"));
    }

    @Test
    void moving_takes_the_new_time_and_gives_the_old_one_back() {
        Place place = place(1);
        BookedAppointment booked = book(place, given.nextWeekAt("09:00"), null);

        BookedAppointment moved = mine.move(booked.code(), booked.manageKey(), null, given.nextWeekAt("09:30"));

        assertThat(moved.startsAt()).isEqualTo(given.nextWeekAt("09:30"));
        assertThat(starts(place)).contains(given.nextWeekAt("09:00")).doesNotContain(given.nextWeekAt("09:30"));
    }

    @Test
    void moving_to_a_taken_time_keeps_the_old_one() {
        Place place = place(1);
        BookedAppointment booked = book(place, given.nextWeekAt("09:00"), null);
        book(place, given.nextWeekAt("10:00"), null);

        assertThatThrownBy(() -> mine.move(booked.code(), booked.manageKey(), null, given.nextWeekAt("10:00")))
                .isInstanceOf(SlotTaken.class);
        assertThat(mine.find(booked.code(), booked.manageKey()).startsAt()).isEqualTo(given.nextWeekAt("09:00"));
        assertThat(starts(place)).doesNotContain(given.nextWeekAt("09:00"));
    }

    @Test
    void people_who_swap_times_at_once_never_deadlock_and_never_share_one() throws Exception {
        Place place = place(2);
        BookedAppointment a = book(place, given.nextWeekAt("09:00"), null);
        BookedAppointment b = book(place, given.nextWeekAt("12:00"), null);

        for (int round = 0; round < 10; round++) {
            String to = round % 2 == 0 ? "12:00" : "09:00";
            String back = round % 2 == 0 ? "09:00" : "12:00";
            List<Object> answers = together(List.of(
                    () -> outcome(() -> mine.move(a.code(), a.manageKey(), null, given.nextWeekAt(to))),
                    () -> outcome(() -> mine.move(b.code(), b.manageKey(), null, given.nextWeekAt(back)))));
            assertThat(answers).hasOnlyElementsOfType(BookedAppointment.class);
        }
    }

    @Test
    void times_that_cannot_be_booked_are_refused_by_name() {
        Place place = place(1);

        assertThat(refused(place, given.nextWeekAt("07:00"))).isEqualTo("outside-hours");
        assertThat(refused(place, given.nextWeekAt("19:45"))).isEqualTo("off-the-step");
        assertThat(refused(place, given.nextWeekAt("09:00").minus(Duration.ofDays(14))))
                .isEqualTo("in-the-past");
        assertThat(refused(place, given.nextWeekAt("09:00").plus(Duration.ofDays(30))))
                .isEqualTo("beyond-the-horizon");
    }

    @Test
    void a_service_that_is_not_given_there_is_refused_by_name() {
        Place place = place(1);
        Place elsewhere = new Place(place.community(), place.office(), place.lane(), as.anyone(() -> given.service(2)));

        assertThatThrownBy(() -> book(elsewhere, given.nextWeekAt("09:00"), null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .containsExactly(new FieldError("serviceId", "not-given-here")));
    }

    @Test
    void a_wrong_key_a_wrong_code_and_the_key_of_another_find_nothing() {
        Place place = place(2);
        BookedAppointment booked = book(place, given.nextWeekAt("09:00"), null);
        BookedAppointment other = book(place, given.nextWeekAt("09:00"), null);

        assertThatThrownBy(() -> mine.find(booked.code(), "no-such-key")).isInstanceOf(NoSuchAppointment.class);
        assertThatThrownBy(() -> mine.find(booked.code(), other.manageKey())).isInstanceOf(NoSuchAppointment.class);
        assertThatThrownBy(() -> mine.cancel(booked.code(), other.manageKey())).isInstanceOf(NoSuchAppointment.class);
        assertThat(mine.find(booked.code(), booked.manageKey()).status()).isEqualTo(Status.BOOKED);
    }

    @Test
    void who_lost_the_link_finds_the_appointment_by_code_and_phone() {
        Place place = place(1);
        BookingWish wish = place.wishOf("0671112233", given.nextWeekAt("09:00"));
        BookedAppointment booked = as.citizen(HERE, () -> desk.book(wish, null));

        BookedAppointment found = mine.findByPhone(booked.code().toLowerCase().replace("-", " "), "067 111 22 33");

        assertThat(found.id()).isEqualTo(booked.id());
        assertThat(mine.cancel(null, found.manageKey()).status()).isEqualTo(Status.CANCELLED);
        assertThatThrownBy(() -> mine.findByPhone(booked.code(), "0671112234")).isInstanceOf(NoSuchAppointment.class);
    }

    private Place place(int lanes) {
        return as.staff(HERE, () -> given.openOffice(lanes));
    }

    /** By one person for each key, and by somebody else each time where there is none. */
    private BookedAppointment book(Place place, Instant startsAt, String key) {
        BookingWish wish = key == null ? place.wish(startsAt) : place.wishOf(Fixtures.phone(key), startsAt);
        return as.citizen(HERE, () -> desk.book(wish, key));
    }

    private String refused(Place place, Instant startsAt) {
        InvalidInput refusal = (InvalidInput) outcome(() -> book(place, startsAt, null));
        return refusal.errors().getFirst().code();
    }

    private List<Instant> starts(Place place) {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .map(FreeTime::startsAt)
                .toList();
    }

    private int free(Place place, Instant startsAt) {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .filter(t -> t.startsAt().equals(startsAt))
                .mapToInt(FreeTime::free)
                .sum();
    }

    private static String codeOf(List<Object> answers) {
        return ((BookedAppointment) answers.getFirst()).code();
    }
}
