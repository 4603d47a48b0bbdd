package ua.dp.cnap.rest.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.office.PlaceSearch;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code GET /communities/{slug}/slots} and {@code GET /slots/nearest}. */
@ExtendWith(ArquillianExtension.class)
class SlotsIT {

    private static final String HERE = "vasylkivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    ServiceDirectory directory;

    @Inject
    PlaceSearch places;

    private Place place;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_office_is_open() {
        place = as.staff(HERE, () -> given.openOffice(2));
    }

    @Test
    void a_day_has_a_time_every_half_hour_from_eight_to_eight() {
        Answer answer = slots("&office=" + place.office() + day(7));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.items()).hasSize(24);
        JsonObject first = answer.items().getJsonObject(0);
        assertThat(first.getString("startsAt")).contains("T08:00:00+0");
        assertThat(first.getString("endsAt")).contains("T08:30:00+0");
        assertThat(first.getString("officeId")).isEqualTo(place.office().toString());
        assertThat(first.getInt("free")).isEqualTo(2);
    }

    @Test
    void a_booked_time_has_one_lane_less() {
        Api.post(
                "/communities/" + HERE + "/appointments",
                Wish.at(place, given.nextWeekAt("08:00")).json());

        assertThat(slots("&office=" + place.office() + day(7))
                        .items()
                        .getJsonObject(0)
                        .getInt("free"))
                .isEqualTo(1);
    }

    @Test
    void a_long_list_comes_in_parts() {
        Answer first = slots("&office=" + place.office() + day(7) + "&limit=20");
        Answer second = slots("&office=" + place.office() + day(7) + "&limit=20&cursor=" + first.text("nextCursor"));

        assertThat(first.items()).hasSize(20);
        assertThat(second.items()).hasSize(4);
        assertThat(second.text("nextCursor")).isNull();
    }

    @Test
    void who_works_by_day_sees_evenings_and_saturdays() {
        LocalDate saturday = given.today().plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        String week = "&office=" + place.office() + "&from=" + saturday.minusDays(1) + "&to=" + saturday;
        String friday = saturday.minusDays(1).toString();

        assertThat(times(slots(week + "&evening=true")))
                .hasSize(12)
                .contains(friday + "T17:00", friday + "T19:30")
                .doesNotContain(friday + "T16:30");
        assertThat(times(slots(week + "&saturday=true")))
                .hasSize(24)
                .allMatch(time -> time.startsWith(saturday.toString()));
        assertThat(times(slots(week + "&evening=true&saturday=true")))
                .hasSize(6 + 24)
                .contains(saturday + "T08:00", friday + "T17:00");
    }

    @Test
    void who_needs_a_way_without_steps_or_a_machine_sees_the_offices_that_have_it() {
        Place stepFree = as.staff(HERE, () -> given.openOffice(1));
        Place withMachine = as.staff(HERE, () -> given.openOffice(1));
        as.staff(HERE, () -> given.update("update office set step_free = true where id = ?1", stepFree.office()));
        as.staff(HERE, () -> equip(stepFree, "BROKEN"));
        as.staff(HERE, () -> equip(withMachine, "WORKING"));
        String machine = "&passportWorkstation=true";

        assertThat(offices(slots(day(7) + "&stepFree=true"))).containsOnly(stepFree.office());
        assertThat(offices(slots(day(7) + machine))).containsOnly(withMachine.office());
        assertThat(offices(slots(day(7) + machine + "&stepFree=true"))).isEmpty();
        assertThat(offices(nearest("&stepFree=true")))
                .contains(stepFree.office())
                .doesNotContain(place.office(), withMachine.office());
        assertThat(offices(nearest(machine))).contains(withMachine.office()).doesNotContain(stepFree.office());
    }

    @Test
    void the_nearest_times_are_those_that_suit() {
        assertThat(earliestAt(place, "&evening=true"))
                .satisfies(time -> assertThat(time.toLocalTime()).isBetween(LocalTime.of(17, 0), LocalTime.of(19, 30)));
        assertThat(earliestAt(place, "&saturday=true").getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(earliestAt(place, "&evening=true&saturday=true"))
                .isBeforeOrEqualTo(earliestAt(place, "&evening=true"))
                .isBeforeOrEqualTo(earliestAt(place, "&saturday=true"));
    }

    @Test
    void a_site_gets_the_next_times_with_the_pages_that_book_them() {
        String slug = as.citizen(HERE, () -> directory.byId(place.service()).slug());
        Answer answer = Api.get("/communities/" + HERE + "/next-times?limit=20&service=" + slug);

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.text("bookingPath")).isEqualTo("/" + HERE + "/booking?service=" + slug);
        assertThat(times(answer)).isSorted();
        List<JsonObject> here = answer.items().getValuesAs(JsonObject.class).stream()
                .filter(time -> time.getString("officeId").equals(place.office().toString()))
                .toList();
        assertThat(here).hasSizeBetween(1, 3);
        String day = here.getFirst().getString("startsAt").substring(0, 10);
        assertThat(here.getFirst().getString("bookingPath"))
                .startsWith(answer.text("bookingPath") + "&office=" + place.office() + "&day=" + day + "&at=");
        assertThat(Api.get("/communities/" + HERE + "/next-times?service=nothing")
                        .refusal())
                .isEqualTo("404 /problems/no-such-service");
    }

    @Test
    void a_place_is_found_by_what_people_call_it() {
        List<PlaceSearch.Place> found = as.anyone(() -> places.named("васільківка"));

        assertThat(found.getFirst().communitySlug()).isEqualTo(HERE);
        assertThat(as.anyone(() -> places.named("тестове"))).extracting("name").contains("Тестове");
    }

    @Test
    void what_cannot_be_asked_is_refused_by_its_name() {
        String slots = "/communities/" + HERE + "/slots";
        assertThat(Api.get(slots).refusal()).isEqualTo("400 /problems/malformed-request, service: missing");
        assertThat(Api.get(slots + "?service=x").refusal())
                .isEqualTo("400 /problems/malformed-request, service: not-an-id");
        assertThat(Api.get(slots + "?service=" + UUID.randomUUID()).refusal())
                .isEqualTo("404 /problems/no-such-service");
        assertThat(slots("&office=" + UUID.randomUUID()).refusal()).isEqualTo("404 /problems/no-such-office");
        assertThat(slots("&evening=maybe").refusal()).isEqualTo("400 /problems/malformed-request, evening: not-a-flag");
        assertThat(slots("&from=tomorrow").refusal()).isEqualTo("400 /problems/malformed-request, from: not-a-day");
        assertThat(slots("&from=2026-03-02&to=2026-03-01").refusal())
                .isEqualTo("422 /problems/invalid-input, to: before-from");
        assertThat(slots("&from=2026-03-01&to=2026-05-02").refusal())
                .isEqualTo("422 /problems/invalid-input, to: span-too-long");
        assertThat(Api.get("/communities/nowhere/slots?service=" + place.service())
                        .refusal())
                .isEqualTo("404 /problems/no-such-community");
    }

    @Test
    void the_nearest_times_reach_over_all_communities() {
        Place neighbour = as.staff("sofiivska", () -> given.openOffice(1));

        Answer answer = nearest("");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Api.each(answer.items(), "officeId"))
                .contains(place.office().toString(), neighbour.office().toString());
        assertThat(Api.each(answer.items(), "community")).contains(HERE, "sofiivska");
    }

    @Test
    void a_place_that_cannot_be_is_refused_by_its_name() {
        String nearest = "/slots/nearest?service=" + place.service();
        assertThat(Api.get(nearest).refusal()).isEqualTo("400 /problems/malformed-request, lat: missing");
        assertThat(Api.get(nearest + "&lat=NaN&lon=35").refusal())
                .isEqualTo("400 /problems/malformed-request, lat: not-a-number");
        assertThat(Api.get(nearest + "&lat=10&lon=35").refusal())
                .isEqualTo("422 /problems/invalid-input, lat: out-of-bounds");
        assertThat(Api.get(nearest + "&lat=48&lon=35&limit=251").refusal())
                .isEqualTo("400 /problems/malformed-request, limit: not-a-count");
        assertThat(List.of(Api.get(nearest + "&lat=48&lon=35").status())).containsExactly(200);
    }

    private Answer nearest(String more) {
        return Api.get("/slots/nearest?lat=48.5&lon=34.5&limit=250&service=" + place.service() + more);
    }

    private OffsetDateTime earliestAt(Place there, String more) {
        return nearest(more).items().getValuesAs(JsonObject.class).stream()
                .filter(time -> time.getString("officeId").equals(there.office().toString()))
                .map(time -> OffsetDateTime.parse(time.getString("startsAt")))
                .findFirst()
                .orElseThrow();
    }

    private int equip(Place there, String state) {
        return given.update("""
                insert into equipment (id, office_id, kind, state, since)
                values (?1, ?2, 'PASSPORT_WORKSTATION', ?3, ?4)""", UUID.randomUUID(), there.office(), state, java.sql.Date.valueOf(given.today()));
    }

    private static List<UUID> offices(Answer answer) {
        return Api.each(answer.items(), "officeId").stream()
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    private static List<String> times(Answer answer) {
        return Api.each(answer.items(), "startsAt").stream()
                .map(time -> time.substring(0, 16))
                .toList();
    }

    private Answer slots(String more) {
        return Api.get("/communities/" + HERE + "/slots?service=" + place.service() + more);
    }

    private String day(int ahead) {
        return "&from=" + given.today().plusDays(ahead) + "&to=" + given.today().plusDays(ahead);
    }
}
