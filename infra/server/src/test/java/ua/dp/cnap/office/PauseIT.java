package ua.dp.cnap.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.booking.CommunitySuspended;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.booking.NearestTime;
import ua.dp.cnap.booking.NearestTimes;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.booking.Wish;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** While an office or its centre is paused nothing of the day is given away; what is booked stays, other days go on. */
@ExtendWith(ArquillianExtension.class)
class PauseIT {

    private static final String HERE = "bohdanivska";
    private static final String HEAD = "Test HEAD " + HERE;

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    PauseDesk desk;

    @Inject
    OfficeDirectory offices;

    @Inject
    FreeTimes freeTimes;

    @Inject
    NearestTimes nearest;

    @Inject
    BookingDesk bookings;

    @Inject
    MyAppointment mine;

    private Place place;
    private Instant late;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    /** It receives in the last hour of the day, so that a time of today can be booked at nearly any hour of the test. */
    @BeforeEach
    void an_office_that_still_receives_today() {
        late = today().plusDays(1).atStartOfDay(Fixtures.KYIV).toInstant().minusSeconds(3600);
        assumeThat(Instant.now()).isBefore(late);
        place = as.staff(HERE, () -> given.openOffice(1));
        as.staff(
                HERE,
                () -> given.update(
                        """
                        update lane_day
                           set opening = tstzmultirange(tstzrange(to_timestamp(?2), to_timestamp(?3))),
                               free = tstzmultirange(tstzrange(to_timestamp(?2), to_timestamp(?3)))
                         where office_id = ?1 and day = ?4""",
                        place.office(),
                        late.getEpochSecond(),
                        late.plusSeconds(3600).getEpochSecond(),
                        java.sql.Date.valueOf(today())));
    }

    @AfterEach
    void all_goes_on() {
        as.staff(HERE, () -> {
            desk.resumeCentre();
            return null;
        });
        suspend("suspended_since = null, suspension_reason = null");
    }

    /** As the oblast, whose decision it is. */
    private void suspend(String how) {
        CurrentScope.call(
                new Scope.Coordinator(as.id(HERE), null), () -> given.update("update service_centre set " + how));
    }

    @Test
    void of_a_paused_day_nothing_is_found_and_nothing_can_be_booked_until_it_goes_on() {
        assertThat(days()).contains(today(), today().plusDays(1));

        pause();
        assertThat(days()).doesNotContain(today()).contains(today().plusDays(1));
        assertThat(earliest().atZone(Fixtures.KYIV).toLocalDate()).isEqualTo(today().plusDays(1));
        assertThatThrownBy(() -> book(late))
                .isInstanceOfSatisfying(
                        OfficePaused.class,
                        refused -> assertThat(refused.pause().cause()).isEqualTo(Pause.Cause.AIR_RAID_ALERT));
        assertThat(book(given.nextWeekAt("09:00")).status()).isEqualTo(Status.BOOKED);

        resume();
        assertThat(days()).contains(today());
        assertThat(book(late).status()).isEqualTo(Status.BOOKED);
    }

    @Test
    void a_booked_place_is_kept_and_nobody_moves_into_the_pause() {
        BookedAppointment booked = book(late);
        BookedAppointment other = book(given.nextWeekAt("09:00"));
        pause();

        assertThat(mine.find(booked.code(), booked.manageKey()).status()).isEqualTo(Status.BOOKED);
        assertThatThrownBy(() -> mine.move(other.code(), other.manageKey(), null, late.plusSeconds(1800)))
                .isInstanceOf(OfficePaused.class);
        assertThat(mine.find(other.code(), other.manageKey()).startsAt()).isEqualTo(given.nextWeekAt("09:00"));
        assertThat(mine.cancel(booked.code(), booked.manageKey()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void everybody_sees_why_and_since_when_and_the_first_word_stands() {
        pause();
        Pause first = shown().pause().orElseThrow();
        as.staff(HERE, () -> {
            desk.pause(place.office(), Pause.Cause.POWER_CUT);
            return null;
        });

        assertThat(shown().pause()).contains(first);
        assertThat(first.wholeCentre()).isFalse();
        assertThat(first.since())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    }

    @Test
    void a_pause_of_the_whole_centre_reaches_every_office_and_leaves_the_paused_one_paused() {
        Place other = place;
        pause();
        place = as.staff(HERE, () -> given.openOffice(1));
        as.staff(HERE, () -> {
            desk.pauseCentre(Pause.Cause.POWER_CUT);
            return null;
        });
        assertThat(shown().pause().orElseThrow().wholeCentre()).isTrue();
        assertThat(days()).doesNotContain(today());

        as.staff(HERE, () -> {
            desk.resumeCentre();
            return null;
        });
        assertThat(shown().pause()).isEmpty();
        place = other;
        assertThat(shown().pause()).isPresent();
        assertThat(days()).doesNotContain(today());
    }

    @Test
    void a_rebuild_and_the_calendar_leave_a_paused_day_paused() {
        pause();
        as.staff(
                HERE,
                () -> given.ask(
                        "select cast(rebuild_lane_days(?1, ?2, ?3, ?3) as text)",
                        place.community(),
                        place.office(),
                        java.sql.Date.valueOf(today())));

        assertThat(days()).doesNotContain(today());
    }

    @Test
    void an_office_of_a_neighbour_cannot_be_paused() {
        Place theirs = as.staff("verbkivska", () -> given.openOffice(1));

        assertThatThrownBy(() -> as.staff(HERE, () -> {
                    desk.pause(theirs.office(), Pause.Cause.OTHER);
                    return null;
                }))
                .isInstanceOf(NoSuchOffice.class);
    }

    @Test
    void over_http_an_administrator_pauses_an_office_and_a_head_the_centre() {
        String path = "/centre/offices/" + place.office() + "/pause";
        var power = Json.createObjectBuilder().add("cause", "POWER_CUT").build();
        String administrator = "Test ADMINISTRATOR " + HERE;

        assertThat(Api.put(path, power, "Authorization", administrator).status())
                .isEqualTo(204);
        assertThat(Api.post("/communities/" + HERE + "/appointments", wishOf(late))
                        .text("type"))
                .isEqualTo("/problems/office-paused");
        assertThat(Api.delete(path, "Authorization", administrator).status()).isEqualTo(204);
        assertThat(shown().pause()).isEmpty();

        assertThat(Api.put("/centre/pause", power, "Authorization", administrator)
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
        assertThat(Api.put("/centre/pause", power, "Authorization", HEAD).status())
                .isEqualTo(204);
        assertThat(shown().pause().orElseThrow().wholeCentre()).isTrue();
        assertThat(Api.delete("/centre/pause", "Authorization", HEAD).status()).isEqualTo(204);
        assertThat(Api.put(path, Json.createObjectBuilder().build(), "Authorization", HEAD)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, cause: missing");
        assertThat(Api.put(path, power, "Authorization", "Test HEAD verbkivska").refusal())
                .isEqualTo("404 /problems/no-such-office");
    }

    @Test
    void in_a_suspended_centre_no_citizen_finds_or_books_or_moves() {
        BookedAppointment booked = book(given.nextWeekAt("09:00"));
        suspend("suspended_since = now(), suspension_reason = 'для перевірки'");

        assertThatThrownBy(this::days).isInstanceOf(CommunitySuspended.class);
        assertThatThrownBy(() -> book(given.nextWeekAt("10:00"))).isInstanceOf(CommunitySuspended.class);
        assertThatThrownBy(() -> mine.move(booked.code(), booked.manageKey(), null, given.nextWeekAt("10:00")))
                .isInstanceOf(CommunitySuspended.class);
        assertThat(mine.find(booked.code(), booked.manageKey()).startsAt()).isEqualTo(given.nextWeekAt("09:00"));
        assertThat(nearest()).isEmpty();
        assertThat(mine.cancel(booked.code(), booked.manageKey()).status()).isEqualTo(Status.CANCELLED);
    }

    private void pause() {
        as.staff(HERE, () -> {
            desk.pause(place.office(), Pause.Cause.AIR_RAID_ALERT);
            return null;
        });
    }

    private void resume() {
        as.staff(HERE, () -> {
            desk.resume(place.office());
            return null;
        });
    }

    private Office shown() {
        return as.anyone(() -> offices.byId(place.office()));
    }

    private LocalDate today() {
        return given.today();
    }

    private List<LocalDate> days() {
        return as.citizen(HERE, () -> freeTimes.of(place.service(), place.office(), null, null)).stream()
                .map(FreeTime::startsAt)
                .map(at -> at.atZone(Fixtures.KYIV).toLocalDate())
                .distinct()
                .toList();
    }

    private Instant earliest() {
        return nearest().stream()
                .filter(time -> time.officeId().equals(place.office()))
                .map(NearestTime::startsAt)
                .findFirst()
                .orElseThrow();
    }

    private List<NearestTime> nearest() {
        return as.citizen(HERE, () -> nearest.to(place.service(), 48.5, 34.5, 250));
    }

    private BookedAppointment book(Instant startsAt) {
        BookingWish wish = place.wish(startsAt);
        return as.citizen(HERE, () -> bookings.book(wish, UUID.randomUUID().toString()));
    }

    private JsonObject wishOf(Instant startsAt) {
        return Wish.at(place, startsAt).json();
    }
}
