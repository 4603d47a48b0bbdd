package ua.dp.cnap.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.office.HoursException.Cause;
import ua.dp.cnap.office.HoursException.Effect;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** A day that is not as usual: in effect at once, never over the head of somebody who has booked. */
@ExtendWith(ArquillianExtension.class)
class ExceptionDeskIT {

    private static final String HERE = "verbkivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    ExceptionDesk desk;

    @Inject
    OfficeDirectory offices;

    @Inject
    FreeTimes freeTimes;

    @Inject
    BookingDesk bookings;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_closed_day_has_no_free_time_until_the_exception_is_taken_away() {
        Place place = place();
        HoursException closed = closed(place.office(), 7, 8);

        add(closed);
        assertThat(days(place)).doesNotContain(day(7), day(8)).contains(day(6), day(9));
        assertThat(as.anyone(() -> offices.byId(place.office())).receptionTime().on(day(7)))
                .isEmpty();

        as.staff(HERE, () -> desk.remove(closed.id(), Decisions.none()));
        assertThat(days(place)).contains(day(7), day(8));
        assertThat(as.staff(HERE, () -> desk.remove(closed.id(), Decisions.none())))
                .isEmpty();
    }

    @Test
    void other_hours_and_an_interruption_shape_the_day() {
        Place place = place();
        add(wish(place.office(), 7, 7, Effect.HOURS, "10:00", "14:00"));
        add(wish(place.office(), 7, 7, Effect.INTERRUPTION, "11:00", "13:00"));

        assertThat(starts(place).stream()
                        .filter(at -> at.atZone(Fixtures.KYIV).toLocalDate().equals(day(7))))
                .containsExactly(
                        given.nextWeekAt("10:00"),
                        given.nextWeekAt("10:30"),
                        given.nextWeekAt("13:00"),
                        given.nextWeekAt("13:30"));
    }

    @Test
    void a_day_on_which_somebody_booked_is_asked_about_first() {
        Place place = place();
        book(place, given.nextWeekAt("10:00"));

        assertThatThrownBy(() -> add(closed(place.office(), 7, 7)))
                .isInstanceOfSatisfying(
                        TouchesBookings.class,
                        asked -> assertThat(asked.visits())
                                .singleElement()
                                .satisfies(v -> assertThat(
                                                v.proposal().orElseThrow().startsAt())
                                        .isAfter(given.nextWeekAt("00:00").minusSeconds(16 * 3600))
                                        .isNotEqualTo(v.startsAt())));
        assertThat(as.staff(HERE, () -> desk.coming(place.office()))).isEmpty();
        assertThat(days(place)).contains(day(7));
    }

    @Test
    void a_full_day_is_closed_with_another_time_proposed_for_everybody() {
        Place place = as.staff(HERE, () -> given.openOffice(10));
        for (int half = 0; half < 24; half++) {
            for (int lane = 0; lane < 10; lane++) {
                book(place, given.nextWeekAt("08:00").plusSeconds(1800L * half));
            }
        }

        long begin = System.nanoTime();
        assertThatThrownBy(() -> add(closed(place.office(), 7, 7)))
                .isInstanceOfSatisfying(TouchesBookings.class, asked -> {
                    assertThat(asked.visits())
                            .hasSize(240)
                            .allMatch(v -> v.proposal().isPresent());
                    assertThat(asked.visits().stream()
                                    .collect(Collectors.groupingBy(
                                            v -> v.proposal().get(), Collectors.counting())))
                            .allSatisfy((time, people) -> assertThat(people).isLessThanOrEqualTo(10));
                });
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_kept_visit_is_asked_about_again_only_when_its_whole_day_closes() {
        Place place = place();
        book(place, given.nextWeekAt("15:00"));
        HoursException mornings = wish(place.office(), 7, 7, Effect.HOURS, "08:00", "12:00");
        keep(mornings);

        add(wish(place.office(), 7, 7, Effect.INTERRUPTION, "09:00", "10:00"));
        as.staff(HERE, () -> desk.remove(mornings.id(), Decisions.none()));

        assertThatThrownBy(() -> add(closed(place.office(), 7, 7))).isInstanceOf(TouchesBookings.class);
        keep(closed(place.office(), 7, 7));
        add(closed(place.office(), 9, 9));
    }

    private void keep(HoursException exception) {
        try {
            add(exception);
        } catch (TouchesBookings asked) {
            Decision keep = new Decision.Keep(asked.visits().getFirst().appointmentId());
            as.staff(HERE, () -> desk.add(exception, Decisions.of(List.of(keep))));
        }
    }

    @Test
    void nobody_is_asked_about_who_has_arrived() {
        Place place = place();
        book(place, given.nextWeekAt("15:00"));
        as.staff(
                HERE,
                () -> given.update("update appointment set status = 'ARRIVED' where office_id = ?1", place.office()));

        add(closed(place.office(), 7, 7));
        assertThat(days(place)).doesNotContain(day(7));
    }

    @Test
    void the_same_day_cannot_have_two_hours() {
        Place place = place();
        add(wish(place.office(), 7, 9, Effect.HOURS, "10:00", "14:00"));

        assertThat(errors(wish(place.office(), 9, 9, Effect.HOURS, "12:00", "16:00")))
                .containsExactly("dayFrom exception-overlaps");
    }

    @Test
    void every_wrong_field_is_named() {
        Place place = place();

        assertThat(errors(closed(place.office(), -1, -2)))
                .containsExactly("dayFrom in-the-past", "dayUntil ends-before-it-begins");
        assertThat(errors(closed(place.office(), 1, 400))).containsExactly("dayUntil longer-than-a-year");
        assertThat(errors(new HoursException(
                        UUID.randomUUID(),
                        place.office(),
                        day(1),
                        day(1),
                        Effect.HOURS,
                        Cause.OTHER,
                        null,
                        "н".repeat(301))))
                .containsExactly("times times-missing", "note too-long");
    }

    @Test
    void an_office_of_another_community_cannot_be_closed() {
        Place theirs = as.staff("lykhivska", () -> given.openOffice(1));

        assertThatThrownBy(() -> add(closed(theirs.office(), 7, 7))).isInstanceOf(NoSuchOffice.class);
    }

    private Place place() {
        return as.staff(HERE, () -> given.openOffice(1));
    }

    private void add(HoursException exception) {
        as.staff(HERE, () -> desk.add(List.of(exception), Decisions.none()));
    }

    private List<String> errors(HoursException wrong) {
        try {
            add(wrong);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream().map(ExceptionDeskIT::words).toList();
        }
    }

    private static String words(FieldError error) {
        return error.field() + " " + error.code();
    }

    private HoursException closed(UUID office, int from, int until) {
        return wish(office, from, until, Effect.CLOSED, null, null);
    }

    private HoursException wish(UUID office, int from, int until, Effect effect, String opens, String closes) {
        Reception times = opens == null ? null : new Reception(LocalTime.parse(opens), LocalTime.parse(closes));
        return new HoursException(UUID.randomUUID(), office, day(from), day(until), effect, Cause.REPAIR, times, null);
    }

    private LocalDate day(int ahead) {
        return given.today().plusDays(ahead);
    }

    private List<LocalDate> days(Place place) {
        return starts(place).stream()
                .map(at -> at.atZone(Fixtures.KYIV).toLocalDate())
                .distinct()
                .toList();
    }

    private List<Instant> starts(Place place) {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .map(FreeTime::startsAt)
                .toList();
    }

    private void book(Place place, Instant startsAt) {
        BookingWish wish = place.wish(startsAt);
        as.citizen(HERE, () -> bookings.book(wish, null));
    }
}
