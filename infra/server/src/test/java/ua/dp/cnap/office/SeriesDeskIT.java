package ua.dp.cnap.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.office.HoursException.Cause;
import ua.dp.cnap.office.HoursException.Effect;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.TouchesBookings;

/** Hours that repeat: in effect at once, never two on one day, never over the head of somebody who has booked. */
@ExtendWith(ArquillianExtension.class)
class SeriesDeskIT {

    private static final String HERE = "mezhivska";
    private static final Reception SHORT = new Reception(LocalTime.of(9, 0), LocalTime.of(11, 0));

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    SeriesDesk desk;

    @Inject
    ExceptionDesk exceptions;

    @Inject
    OfficeDirectory offices;

    @Inject
    FreeTimes freeTimes;

    @Inject
    BookingDesk bookings;

    private Place place;
    private LocalDate first;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_office_of_which_tuesday_next_week_is_the_first_day() {
        place = as.staff(HERE, () -> given.openOffice(1));
        first = given.today().plusDays(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    @Test
    void a_series_shapes_its_days_and_an_exception_beats_it() {
        add(series(2, null, SHORT));
        as.staff(
                HERE,
                () -> exceptions.add(
                        List.of(new HoursException(
                                UUID.randomUUID(),
                                place.office(),
                                first.plusWeeks(2),
                                first.plusWeeks(2),
                                Effect.CLOSED,
                                Cause.REPAIR,
                                null,
                                null)),
                        Decisions.none()));

        assertThat(starts(first)).first().isEqualTo(LocalTime.of(9, 0));
        assertThat(starts(first)).last().isEqualTo(LocalTime.of(10, 30));
        assertThat(starts(first.plusWeeks(1))).last().isEqualTo(LocalTime.of(19, 30));
        assertThat(starts(first.plusWeeks(2))).isEmpty();
    }

    @Test
    void what_pages_show_is_what_the_calendar_gives() {
        add(series(2, null, SHORT));
        add(new HoursSeries(
                UUID.randomUUID(),
                place.office(),
                "Вихідна",
                first,
                first.plusDays(40),
                DayOfWeek.THURSDAY,
                1,
                null,
                null));

        ReceptionTime shown = as.anyone(() -> offices.byId(place.office())).receptionTime();
        for (LocalDate day = given.today(); day.isBefore(given.today().plusDays(30)); day = day.plusDays(1)) {
            assertThat(shown.on(day)).as("%s", day).isEqualTo(computed(day));
        }
    }

    @Test
    void a_day_has_one_series_only() {
        add(series(2, null, SHORT));

        assertThat(errors(series(4, null, SHORT))).containsExactly("validFrom series-overlaps");
        HoursSeries betweenThem = new HoursSeries(
                UUID.randomUUID(),
                place.office(),
                "Між ними",
                first.plusWeeks(1),
                first.plusWeeks(5),
                DayOfWeek.TUESDAY,
                2,
                null,
                SHORT);
        assertThat(errors(betweenThem)).isEmpty();
    }

    @Test
    void two_heads_who_add_the_same_series_at_once_add_one() throws Exception {
        List<Thread> heads = new ArrayList<>();
        List<Object> answers = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 2; i++) {
            heads.add(Thread.ofPlatform().start(() -> answers.add(errors(series(1, null, SHORT)))));
        }
        for (Thread head : heads) {
            head.join();
        }

        assertThat(answers).containsExactlyInAnyOrder(List.of(), List.of("validFrom series-overlaps"));
    }

    @Test
    void every_wrong_field_is_named() {
        assertThat(errors(new HoursSeries(
                        UUID.randomUUID(),
                        place.office(),
                        " ",
                        first,
                        first.minusDays(1),
                        DayOfWeek.TUESDAY,
                        9,
                        7,
                        SHORT)))
                .containsExactly(
                        "name missing",
                        "validUntil ends-before-it-begins",
                        "everyWeeks not-a-count",
                        "monthWeek unknown");
        assertThat(errors(new HoursSeries(
                        UUID.randomUUID(),
                        place.office(),
                        "Минула",
                        first.minusYears(1),
                        given.today().minusDays(1),
                        DayOfWeek.TUESDAY,
                        1,
                        null,
                        SHORT)))
                .containsExactly("validUntil in-the-past");
        assertThat(errors(new HoursSeries(
                        UUID.randomUUID(), place.office(), "Ніколи", first, first, DayOfWeek.FRIDAY, 1, null, SHORT)))
                .containsExactly("validUntil no-such-day");
    }

    @Test
    void each_week_of_a_main_office_has_to_be_lawful() {
        as.staff(HERE, () -> given.update("update office set kind = 'MAIN_OFFICE' where id = ?1", place.office()));

        assertThat(errors(series(1, null, SHORT))).containsExactly("hours.TUESDAY too-short-a-day");
        assertThat(errors(series(1, null, new Reception(LocalTime.of(9, 0), LocalTime.of(16, 0)))))
                .isEmpty();
    }

    @Test
    void a_visit_that_falls_out_of_a_series_is_asked_about() {
        Instant ten = first.atTime(15, 0).atZone(Fixtures.KYIV).toInstant();
        as.citizen(HERE, () -> bookings.book(place.wish(ten), null));

        assertThatThrownBy(() -> add(series(1, null, SHORT))).isInstanceOf(TouchesBookings.class);
        assertThat(as.staff(HERE, () -> desk.coming(place.office()))).isEmpty();
    }

    @Test
    void a_series_that_is_taken_away_leaves_the_usual_hours() {
        HoursSeries series = series(1, null, SHORT);
        add(series);

        as.staff(HERE, () -> desk.remove(series.id(), Decisions.none()));
        assertThat(starts(first)).last().isEqualTo(LocalTime.of(19, 30));
        assertThat(as.staff(HERE, () -> desk.remove(series.id(), Decisions.none())))
                .isEmpty();
    }

    @Test
    void on_the_days_when_clocks_change_a_series_keeps_to_the_wall_clock() {
        for (String day : List.of("2027-03-28", "2027-10-31", "2028-03-26", "2028-10-29")) {
            LocalDate sunday = LocalDate.parse(day);
            if (sunday.isAfter(given.today())) {
                add(new HoursSeries(
                        UUID.randomUUID(), place.office(), day, sunday, sunday, DayOfWeek.SUNDAY, 1, null, SHORT));
                assertThat(computed(sunday)).as(day).contains(SHORT);
            }
        }
    }

    private HoursSeries series(int everyWeeks, Integer monthWeek, Reception times) {
        return new HoursSeries(
                UUID.randomUUID(),
                place.office(),
                "Вівторок",
                first,
                first.plusDays(60),
                DayOfWeek.TUESDAY,
                everyWeeks,
                monthWeek,
                times);
    }

    private void add(HoursSeries series) {
        as.staff(HERE, () -> desk.add(series, Decisions.none()));
    }

    private List<String> errors(HoursSeries wish) {
        try {
            add(wish);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream().map(SeriesDeskIT::words).toList();
        }
    }

    private static String words(FieldError error) {
        return error.field() + " " + error.code();
    }

    private List<LocalTime> starts(LocalDate day) {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), day, day)).stream()
                .map(FreeTime::startsAt)
                .map(at -> at.atZone(Fixtures.KYIV).toLocalTime())
                .toList();
    }

    /** What the database says of the day, told by the clock on the wall. */
    private Optional<Reception> computed(LocalDate day) {
        Object opening =
                as.staff(HERE, () -> given.ask("""
                        select coalesce(to_char(lower(o) at time zone 'Europe/Kyiv', 'HH24:MI') || ' '
                                        || to_char(upper(o) at time zone 'Europe/Kyiv', 'HH24:MI'), '')
                          from office_opening(?1, ?2, ?3) o""", place.community(), place.office(), java.sql.Date.valueOf(day)));
        String[] times = opening.toString().split(" ");
        return times.length < 2
                ? Optional.empty()
                : Optional.of(new Reception(LocalTime.parse(times[0]), LocalTime.parse(times[1])));
    }
}
