package ua.dp.cnap.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
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

/** A change of hours is in effect at once, or refused with its reason; nothing in between. */
@ExtendWith(ArquillianExtension.class)
class HoursDeskIT {

    private static final String HERE = "petrykivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    HoursDesk hours;

    @Inject
    OfficeDirectory offices;

    @Inject
    FreeTimes freeTimes;

    @Inject
    BookingDesk desk;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void longer_hours_are_offered_at_once() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        assertThat(starts(place)).doesNotContain(given.nextWeekAt("07:00"));

        change(place, every("07:00", "21:00"));

        assertThat(starts(place)).contains(given.nextWeekAt("07:00"), given.nextWeekAt("20:30"));
    }

    @Test
    void hours_that_would_break_a_booking_are_refused_and_nothing_changes() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        book(place, given.nextWeekAt("18:00"));

        assertThatThrownBy(() -> change(place, every("08:00", "18:15")))
                .isInstanceOfSatisfying(
                        HoursBreakBookings.class,
                        refused -> assertThat(refused.starts()).containsExactly(given.nextWeekAt("18:00")));
        assertThat(starts(place)).contains(given.nextWeekAt("19:00"));
    }

    @Test
    void shorter_hours_keep_what_is_booked_inside_them() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        book(place, given.nextWeekAt("10:00"));

        change(place, every("09:00", "17:00"));

        assertThat(starts(place))
                .contains(given.nextWeekAt("09:00"), given.nextWeekAt("10:30"))
                .doesNotContain(given.nextWeekAt("08:00"), given.nextWeekAt("10:00"), given.nextWeekAt("17:00"));
    }

    @Test
    void a_main_office_keeps_to_the_laws_minimum() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        as.staff(HERE, () -> given.update("update office set kind = 'MAIN_OFFICE' where id = ?1", place.office()));

        assertThatThrownBy(() -> change(place, every("09:00", "17:00")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::code)
                                .containsExactly("no-late-day"));
    }

    @Test
    void who_saw_an_older_version_looks_again() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        int seen = as.staff(HERE, () -> offices.byId(place.office())).version();
        change(place, every("07:00", "20:00"));

        assertThatThrownBy(() -> as.staff(HERE, () -> hours.change(place.office(), every("06:00", "20:00"), seen)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private Office change(Place place, WeeklyHours week) {
        int version = as.staff(HERE, () -> offices.byId(place.office())).version();
        return as.staff(HERE, () -> hours.change(place.office(), week, version));
    }

    private void book(Place place, Instant startsAt) {
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
                "uk"));
        as.citizen(HERE, () -> desk.book(wish, null));
    }

    private List<Instant> starts(Place place) {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .map(FreeTime::startsAt)
                .toList();
    }

    private static WeeklyHours every(String opens, String closes) {
        Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, Reception.between(LocalTime.parse(opens), LocalTime.parse(closes)));
        }
        return new WeeklyHours(week);
    }
}
