package ua.dp.cnap.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** A mobile office receives at the stops of its route, and who is booked at one is asked about before it goes. */
@ExtendWith(ArquillianExtension.class)
class RouteDeskIT {

    private static final String HERE = "karpivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    RouteDesk desk;

    @Inject
    Routes routes;

    @Inject
    FreeTimes freeTimes;

    @Inject
    BookingDesk bookings;

    private Place place;
    private LocalDate day;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void a_mobile_office_without_a_route() {
        place = as.staff(HERE, () -> given.openOffice(1));
        as.staff(HERE, () -> given.update("update office set kind = 'MOBILE_OFFICE' where id = ?1", place.office()));
        as.staff(HERE, () -> given.update("delete from office_hours where office_id = ?1", place.office()));
        day = given.today().plusDays(7);
    }

    @Test
    void times_are_offered_at_the_stops_and_at_no_other() {
        plan(stop(day, null, "10:00", "12:00"));

        assertThat(starts()).containsExactly(at("10:00"), at("10:30"), at("11:00"), at("11:30"));
        assertThat(as.citizen(HERE, () -> routes.coming(place.office())))
                .singleElement()
                .satisfies(stop -> assertThat(stop.place()).isEqualTo("біля клубу"));
    }

    @Test
    void a_weekly_stop_stands_there_each_week_until_its_end() {
        plan(stop(day, day.plusDays(15), "10:00", "12:00"));

        assertThat(coming()).extracting(MobileStop::day).containsExactly(day, day.plusDays(7), day.plusDays(14));
    }

    @Test
    void the_office_does_not_stand_in_two_places_at_a_time() {
        plan(stop(day, null, "10:00", "12:00"));
        plan(stop(day, null, "12:00", "14:00"));

        assertThatThrownBy(() -> plan(stop(day, null, "11:00", "13:00")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::code)
                                .containsExactly("stop-overlaps"));
    }

    @Test
    void a_stop_that_goes_asks_about_its_visitors() {
        plan(stop(day, day.plusDays(14), "10:00", "12:00"));
        book(at("10:30"));
        MobileStop first = coming().getFirst();

        UUID visit = undecided(first);
        assertThat(coming()).hasSize(3);
        as.staff(
                HERE,
                () -> desk.remove(
                        first.id(),
                        false,
                        first.version(),
                        "дорога",
                        Decisions.of(List.of(new Decision.Cancel(visit)))));

        assertThat(coming()).extracting(MobileStop::day).containsExactly(day.plusDays(7), day.plusDays(14));
    }

    @Test
    void all_later_stops_of_a_rhythm_go_together() {
        plan(stop(day, day.plusDays(14), "10:00", "12:00"));
        plan(stop(day.plusDays(8), null, "10:00", "12:00"));
        MobileStop second = coming().get(1);

        as.staff(HERE, () -> desk.remove(second.id(), true, second.version(), null, Decisions.none()));

        assertThat(coming()).extracting(MobileStop::day).containsExactly(day, day.plusDays(8));
    }

    @Test
    void one_stop_is_changed_and_an_older_version_looks_again() {
        plan(stop(day, null, "10:00", "12:00"));
        MobileStop seen = coming().getFirst();
        StopWish later = stop(day, null, "13:00", "14:00");

        as.staff(HERE, () -> desk.change(seen.id(), later, seen.version(), null, Decisions.none()));

        assertThat(starts()).containsExactly(at("13:00"), at("13:30"));
        assertThatThrownBy(() ->
                        as.staff(HERE, () -> desk.change(seen.id(), later, seen.version(), null, Decisions.none())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_neighbours_stop_is_not_found_and_a_branch_has_no_route() {
        plan(stop(day, null, "10:00", "12:00"));
        UUID stop = coming().getFirst().id();
        UUID branch = as.staff(HERE, () -> given.openOffice(1)).office();

        assertThatThrownBy(() -> as.staff("sofiivska", () -> desk.remove(stop, false, 1, null, Decisions.none())))
                .isInstanceOf(NoSuchStop.class);
        assertThatThrownBy(() -> as.staff(
                        HERE, () -> desk.plan(branch, stop(day, null, "10:00", "12:00"), null, Decisions.none())))
                .isInstanceOf(InvalidInput.class);
    }

    private void plan(StopWish wish) {
        as.staff(HERE, () -> desk.plan(place.office(), wish, null, Decisions.none()));
    }

    private UUID undecided(MobileStop stop) {
        try {
            as.staff(HERE, () -> desk.remove(stop.id(), false, stop.version(), null, Decisions.none()));
            throw new AssertionError("nobody was asked about");
        } catch (TouchesBookings asked) {
            return asked.visits().getFirst().appointmentId();
        }
    }

    private List<MobileStop> coming() {
        return as.staff(HERE, () -> desk.coming(place.office()));
    }

    private static StopWish stop(LocalDate day, LocalDate until, String opens, String closes) {
        return new StopWish(
                day,
                until,
                until == null ? null : 1,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                "біля клубу",
                "Тестове",
                48.1,
                34.0);
    }

    private Instant at(String wallClock) {
        return given.nextWeekAt(wallClock);
    }

    private List<Instant> starts() {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .map(FreeTime::startsAt)
                .toList();
    }

    private void book(Instant startsAt) {
        BookingWish wish = BookingWish.of(new BookingWish.Form(
                place.service().toString(),
                place.office().toString(),
                startsAt,
                "Тестенко",
                "Тарас",
                null,
                "0671112233",
                null,
                true,
                "uk",
                null));
        as.citizen(HERE, () -> bookings.book(wish, null));
    }
}
