package ua.dp.cnap.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.ServiceList;

/** What a head sets for one service decides what citizens are offered and may book. */
@ExtendWith(ArquillianExtension.class)
class ServiceRulesIT {

    private static final String HERE = "shyrokivska";
    private static final int DAY_OF_HALF_HOURS = 24;

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
    NearestTimes nearest;

    @Inject
    ServiceList services;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void the_buffer_after_a_visit_is_taken_with_it_and_given_back_with_it() {
        Place place = place("buffer_minutes = 30");
        Instant nine = given.nextWeekAt("09:00");

        BookedAppointment booked = book(place, nine, null);
        assertThat(booked.endsAt()).isEqualTo(nine.plus(Duration.ofMinutes(30)));
        assertThat(starts(place))
                .doesNotContain(given.nextWeekAt("08:30"), nine, given.nextWeekAt("09:30"))
                .contains(given.nextWeekAt("08:00"), given.nextWeekAt("10:00"));

        BookedAppointment moved = mine.move(booked.code(), booked.manageKey(), null, given.nextWeekAt("12:00"));
        assertThat(starts(place)).contains(nine, given.nextWeekAt("09:30")).doesNotContain(given.nextWeekAt("12:30"));

        mine.cancel(moved.code(), moved.manageKey());
        assertThat(starts(place)).contains(given.nextWeekAt("11:30"), given.nextWeekAt("12:30"));
        assertThat(freeHours(place)).isEqualTo(12);
    }

    @Test
    void the_last_visit_leaves_time_for_its_buffer() {
        Place place = place("buffer_minutes = 30");

        assertThat(starts(place)).contains(given.nextWeekAt("19:00")).doesNotContain(given.nextWeekAt("19:30"));
        assertThat(refused(place, given.nextWeekAt("19:30"))).isEqualTo("outside-hours");
    }

    @Test
    void a_share_of_the_day_stays_for_people_without_an_appointment() {
        Place place = place("walk_in_percent = 75"); // of twelve hours nine stay free: three are booked
        for (String time : List.of("09:00", "10:00", "11:00", "12:00", "13:00", "14:00")) {
            assertThat(startsNextWeek(place)).contains(given.nextWeekAt(time));
            book(place, given.nextWeekAt(time), null);
        }

        assertThat(startsNextWeek(place)).isEmpty();
        assertThatThrownBy(() -> book(place, given.nextWeekAt("16:00"), null)).isInstanceOf(SlotTaken.class);
        assertThat(earliest(place)).as("the days around it are offered").isNotNull();
        as.staff(HERE, () -> given.update("update listed_service set walk_in_percent = 0"));
        assertThat(startsNextWeek(place)).hasSize(DAY_OF_HALF_HOURS - 6);
    }

    @Test
    void lead_time_and_horizon_of_the_service_hold_instead_of_those_of_the_centre() {
        Place place = place("lead_time_minutes = 12960, horizon_days = 10"); // nine days

        LocalDate today = as.staff(HERE, given::today);
        assertThat(starts(place))
                .isNotEmpty()
                .allMatch(at -> !BookingRules.day(at).isBefore(today.plusDays(9))
                        && !BookingRules.day(at).isAfter(today.plusDays(10)));
        assertThat(BookingRules.day(earliest(place))).isAfterOrEqualTo(today.plusDays(9));
        assertThat(refused(place, given.nextWeekAt("09:00"))).isEqualTo("too-soon");
        assertThat(refused(place, given.nextWeekAt("09:00").plus(Duration.ofDays(7))))
                .isEqualTo("beyond-the-horizon");
    }

    @Test
    void only_who_says_to_live_here_books_what_is_for_residents_and_strangers_are_not_sent_here() {
        Place place = place("online = 'RESIDENTS'");

        assertThat(refused(place, given.nextWeekAt("09:00"))).isEqualTo("only-for-residents");
        assertThat(book(place, given.nextWeekAt("09:00"), true).status()).isEqualTo(Status.BOOKED);
        assertThat(as.citizen(HERE, () -> offices(place.service()))).contains(place.office());
        assertThat(as.anyone(() -> offices(place.service()))).doesNotContain(place.office());
    }

    @Test
    void what_the_desk_alone_gives_is_shown_but_not_booked_online() {
        Place place = place("online = 'DESK'");

        assertThat(as.citizen(HERE, () -> services.byId(place.service())).bookable())
                .isFalse();
        assertThat(starts(place)).isEmpty();
        assertThat(refused(place, given.nextWeekAt("09:00"))).isEqualTo("only-at-the-desk");
        assertThat(as.citizen(HERE, () -> offices(place.service()))).isEmpty();
    }

    /** An office of its own and the one service of the community with these rules and no other. */
    private Place place(String rules) {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        as.staff(HERE, () -> given.update("""
                update listed_service
                   set buffer_minutes = 0, walk_in_percent = 0, lead_time_minutes = null, horizon_days = null, online = 'EVERYONE'
                """));
        as.staff(HERE, () -> given.update("update listed_service set " + rules));
        return place;
    }

    private BookedAppointment book(Place place, Instant startsAt, Boolean resident) {
        return as.citizen(HERE, () -> desk.book(place.wish(startsAt, resident), null));
    }

    private String refused(Place place, Instant startsAt) {
        try {
            book(place, startsAt, false);
            return "booked";
        } catch (InvalidInput refusal) {
            return refusal.errors().getFirst().code();
        }
    }

    private List<Instant> starts(Place place) {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .map(FreeTime::startsAt)
                .toList();
    }

    private List<Instant> startsNextWeek(Place place) {
        LocalDate day = BookingRules.day(given.nextWeekAt("09:00"));
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), day, day)).stream()
                .map(FreeTime::startsAt)
                .toList();
    }

    private List<UUID> offices(UUID service) {
        return nearest.to(service, 48.5, 34.5, 250).stream()
                .map(NearestTime::officeId)
                .toList();
    }

    private Instant earliest(Place place) {
        return as.citizen(HERE, () -> nearest.to(place.service(), 48.5, 34.5, 250)).stream()
                .filter(n -> n.officeId().equals(place.office()))
                .map(NearestTime::startsAt)
                .findFirst()
                .orElseThrow();
    }

    private int freeHours(Place place) {
        LocalDate day = BookingRules.day(given.nextWeekAt("09:00"));
        return ((Number) as.staff(
                        HERE,
                        () -> given.ask(
                                "select extract(epoch from duration_of(free)) / 3600 from lane_day where lane_id = ?1 and day = ?2",
                                place.lane(),
                                java.sql.Date.valueOf(day))))
                .intValue();
    }
}
