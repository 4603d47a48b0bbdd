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
import java.util.UUID;
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
import ua.dp.cnap.rearrangement.AffectedVisit;
import ua.dp.cnap.rearrangement.Decision.Cancel;
import ua.dp.cnap.rearrangement.Decision.Keep;
import ua.dp.cnap.rearrangement.Decision.Move;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.TouchesBookings;

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
    void hours_that_would_break_a_booking_ask_first_and_nothing_changes() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        book(place, given.nextWeekAt("18:00"));
        book(place, given.nextWeekAt("18:30"));

        List<AffectedVisit> visits = affected(place, every("08:00", "18:15"));

        assertThat(visits)
                .extracting(AffectedVisit::startsAt)
                .containsExactly(given.nextWeekAt("18:00"), given.nextWeekAt("18:30"));
        assertThat(visits)
                .extracting(v -> v.proposal().orElseThrow().startsAt())
                .as("the nearest times, not one for two people")
                .containsExactly(given.nextWeekAt("17:30"), given.nextWeekAt("17:00"));
        assertThat(visits.getFirst().person()).isEqualTo("Тестенко Тарас");
        assertThat(starts(place)).contains(given.nextWeekAt("19:00"), given.nextWeekAt("17:30"));
    }

    @Test
    void what_was_decided_is_done_together_with_the_change() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        book(place, given.nextWeekAt("17:30"));
        book(place, given.nextWeekAt("18:00"));
        book(place, given.nextWeekAt("18:30"));
        List<AffectedVisit> visits = affected(place, every("08:00", "17:00"));

        List<Rearranged> told = change(
                place,
                every("08:00", "17:00"),
                Decisions.of(List.of(
                        new Move(
                                visits.get(0).appointmentId(),
                                visits.get(0).proposal().orElseThrow()),
                        new Keep(visits.get(1).appointmentId()),
                        new Cancel(visits.get(2).appointmentId()))));

        assertThat(told)
                .extracting(r -> r.visit().startsAt())
                .containsExactly(given.nextWeekAt("17:30"), given.nextWeekAt("18:30"));
        assertThat(stateOf(visits.get(0))).isEqualTo("BOOKED 16:30 false");
        assertThat(stateOf(visits.get(1))).isEqualTo("BOOKED 18:00 true");
        assertThat(stateOf(visits.get(2))).isEqualTo("CANCELLED 18:30 false");
        assertThat(starts(place)).doesNotContain(given.nextWeekAt("16:30")).contains(given.nextWeekAt("16:00"));
    }

    @Test
    void a_visit_that_was_kept_is_not_asked_about_again() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        book(place, given.nextWeekAt("18:00"));
        UUID visit = affected(place, every("08:00", "17:00")).getFirst().appointmentId();
        change(place, every("08:00", "17:00"), Decisions.of(List.of(new Keep(visit))));

        assertThat(change(place, every("08:00", "16:00"), Decisions.none())).isEmpty();
    }

    @Test
    void a_new_time_that_somebody_took_meanwhile_is_asked_about_again() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        book(place, given.nextWeekAt("18:00"));
        AffectedVisit visit = affected(place, every("08:00", "17:00")).getFirst();
        book(place, visit.proposal().orElseThrow().startsAt());

        assertThatThrownBy(() -> change(
                        place,
                        every("08:00", "17:00"),
                        Decisions.of(List.of(
                                new Move(visit.appointmentId(), visit.proposal().orElseThrow())))))
                .isInstanceOfSatisfying(
                        TouchesBookings.class,
                        again -> assertThat(again.visits()
                                        .getFirst()
                                        .proposal()
                                        .orElseThrow()
                                        .startsAt())
                                .isEqualTo(given.nextWeekAt("16:00")));
        assertThat(stateOf(visit)).isEqualTo("BOOKED 18:00 false");
    }

    @Test
    void a_visit_passes_silently_to_another_lane_at_the_same_time() {
        Place place = as.staff(HERE, () -> given.openOffice(2));
        book(place, given.nextWeekAt("10:00"));
        as.staff(HERE, () -> given.update("""
                update lane set closed_on = current_date
                 where id = (select lane_id from appointment where office_id = ?1)""", place.office()));

        assertThat(change(place, every("08:00", "20:00"), Decisions.none())).isEmpty();

        assertThat(as.staff(
                        HERE,
                        () -> given.ask(
                                """
                select l.closed_on is null and a.starts_at = to_timestamp(?2)
                  from appointment a join lane l on l.id = a.lane_id
                 where a.office_id = ?1""", place.office(), given.nextWeekAt("10:00").getEpochSecond())))
                .isEqualTo(true);
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

        assertThatThrownBy(() -> as.staff(
                        HERE, () -> hours.change(place.office(), every("06:00", "20:00"), seen, Decisions.none())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private void change(Place place, WeeklyHours week) {
        change(place, week, Decisions.none());
    }

    private List<Rearranged> change(Place place, WeeklyHours week, Decisions decisions) {
        int version = as.staff(HERE, () -> offices.byId(place.office())).version();
        return as.staff(HERE, () -> hours.change(place.office(), week, version, decisions));
    }

    private List<AffectedVisit> affected(Place place, WeeklyHours week) {
        try {
            change(place, week);
            return List.of();
        } catch (TouchesBookings refused) {
            return refused.visits();
        }
    }

    /** Status, wall clock of the start, whether it was kept. */
    private Object stateOf(AffectedVisit visit) {
        return as.staff(HERE, () -> given.ask("""
                select status || ' ' || to_char(starts_at at time zone 'Europe/Kyiv', 'HH24:MI') || ' ' || kept
                  from appointment where id = ?1""", visit.appointmentId()));
    }

    private void book(Place place, Instant startsAt) {
        BookingWish wish = place.wish(startsAt);
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
