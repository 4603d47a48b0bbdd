package ua.dp.cnap.rest.office;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;
import ua.dp.cnap.rest.booking.Wish;

/** {@code /centre/offices/{id}/hours}, series, exceptions: changed by heads, asked about where somebody has booked. */
@ExtendWith(ArquillianExtension.class)
class CentreHoursIT {

    private static final String HERE = "pishchanska";
    private static final String[] HEAD = {"Authorization", "Test HEAD " + HERE};

    @Inject
    As as;

    @Inject
    Fixtures given;

    private Place place;
    private String path;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_office() {
        place = as.staff(HERE, () -> given.openOffice(1));
        path = "/centre/offices/" + place.office();
    }

    @Test
    void hours_are_changed_by_the_version_that_was_read_and_citizens_see_it_within_a_second() {
        Answer before = Api.get(path + "/hours", HEAD);
        long begin = System.nanoTime();
        Answer done = Api.put(path + "/hours", hours(before.body().getInt("version"), "10:00", "12:00"), HEAD);

        assertThat(done.status()).isEqualTo(200);
        assertThat(slots(given.today().plusDays(7))).isEqualTo(4);
        assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
        assertThat(Api.put(path + "/hours", hours(before.body().getInt("version"), "10:00", "13:00"), HEAD)
                        .refusal())
                .isEqualTo("409 /problems/changed-meanwhile");
    }

    @Test
    void a_change_that_touches_a_visit_lists_it_and_is_made_with_the_decision() {
        String code = Api.post(
                        "/communities/" + HERE + "/appointments",
                        Wish.at(place, given.nextWeekAt("15:00")).json())
                .text("code");
        int version = Api.get(path + "/hours", HEAD).body().getInt("version");
        JsonObject mornings = hours(version, "08:00", "12:00");

        Answer asked = Api.put(path + "/hours", mornings, HEAD);
        assertThat(asked.refusal()).isEqualTo("409 /problems/touches-bookings");
        JsonObject visit = asked.body().getJsonArray("visits").getJsonObject(0);
        assertThat(visit.getString("code")).isEqualTo(code);

        JsonObject proposal = visit.getJsonObject("proposal");
        JsonObject decision = Json.createObjectBuilder()
                .add("appointmentId", visit.getString("appointmentId"))
                .add("decision", "MOVE")
                .add("startsAt", proposal.getString("startsAt"))
                .add("officeId", proposal.getString("officeId"))
                .build();
        Answer done = Api.put(
                path + "/hours",
                Json.createObjectBuilder(mornings)
                        .add("decisions", Json.createArrayBuilder().add(decision))
                        .build(),
                HEAD);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body()
                        .getJsonArray("rearranged")
                        .getJsonObject(0)
                        .getJsonObject("to")
                        .getString("startsAt"))
                .isEqualTo(proposal.getString("startsAt"));
    }

    @Test
    void a_year_of_exceptions_goes_in_one_request_all_or_none() {
        LocalDate day = given.today().plusDays(10);
        JsonArrayBuilder many = Json.createArrayBuilder();
        for (int month = 0; month < 12; month++) {
            many.add(exception(day.plusMonths(month)));
        }
        assertThat(Api.post(path + "/exceptions", exceptions(many), HEAD).status())
                .isEqualTo(200);
        assertThat(Api.get(path + "/exceptions", HEAD).items()).hasSize(12);
        assertThat(slots(day)).isZero();

        JsonArrayBuilder oneTwice =
                Json.createArrayBuilder().add(exception(day.plusDays(1))).add(exception(day));
        assertThat(Api.post(path + "/exceptions", exceptions(oneTwice), HEAD).refusal())
                .isEqualTo("422 /problems/invalid-input, dayFrom: exception-overlaps");
        assertThat(slots(day.plusDays(1))).isPositive();

        String id = Api.get(path + "/exceptions", HEAD).items().getJsonObject(0).getString("id");
        assertThat(Api.post(
                                path + "/exceptions/" + id + "/removal",
                                Json.createObjectBuilder().build(),
                                HEAD)
                        .status())
                .isEqualTo(200);
        assertThat(slots(day)).isPositive();
    }

    @Test
    void a_series_is_added_and_a_second_on_its_days_is_refused() {
        JsonObject series = Json.createObjectBuilder()
                .add("name", "Кожна друга субота")
                .add("validFrom", given.today().toString())
                .add("validUntil", given.today().plusDays(100).toString())
                .add("weekday", "SATURDAY")
                .add("everyWeeks", 2)
                .add("times", times("10:00", "14:00"))
                .build();

        assertThat(Api.post(path + "/series", series, HEAD).status()).isEqualTo(200);
        assertThat(Api.post(path + "/series", series, HEAD).refusal())
                .isEqualTo("422 /problems/invalid-input, validFrom: series-overlaps");
        assertThat(Api.get(path + "/series", HEAD).items().getJsonObject(0).getString("name"))
                .isEqualTo("Кожна друга субота");
    }

    @Test
    void what_goes_over_midnight_or_is_missing_is_named() {
        JsonObject night = Json.createObjectBuilder(exception(given.today().plusDays(5)))
                .add("effect", "HOURS")
                .add("times", times("22:00", "02:00"))
                .build();
        assertThat(Api.post(
                                path + "/exceptions",
                                exceptions(Json.createArrayBuilder().add(night)),
                                HEAD)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, exceptions.0.times.closes: closes-before-it-opens");
        assertThat(Api.post(path + "/series", Json.createObjectBuilder().build(), HEAD)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, name: missing, validFrom: missing, validUntil: missing,"
                        + " weekday: missing");
    }

    @Test
    void only_those_who_configure_this_centre_may() {
        for (String who : new String[] {"Test ADMINISTRATOR " + HERE, "Test COORDINATOR oblast"}) {
            assertThat(Api.get(path + "/hours", "Authorization", who).status())
                    .as(who)
                    .isEqualTo(403);
        }
        assertThat(Api.get(path + "/hours", "Authorization", "Test HEAD verbkivska")
                        .refusal())
                .isEqualTo("404 /problems/no-such-office");
        assertThat(Api.get(path + "/hours").refusal()).isEqualTo("401 /problems/token-missing");
    }

    private int slots(LocalDate day) {
        return Api.get("/communities/" + HERE + "/slots?service=" + place.service() + "&office=" + place.office()
                        + "&from=" + day + "&to=" + day)
                .items()
                .size();
    }

    private static JsonObject hours(int version, String opens, String closes) {
        JsonObjectBuilder week = Json.createObjectBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(day.name(), times(opens, closes));
        }
        return Json.createObjectBuilder()
                .add("version", version)
                .add("hours", week)
                .build();
    }

    private static JsonObject times(String opens, String closes) {
        return Json.createObjectBuilder()
                .add("opens", opens)
                .add("closes", closes)
                .build();
    }

    private static JsonObject exception(LocalDate day) {
        return Json.createObjectBuilder()
                .add("dayFrom", day.toString())
                .add("effect", "CLOSED")
                .add("cause", "REPAIR")
                .build();
    }

    private static JsonObject exceptions(JsonArrayBuilder many) {
        return Json.createObjectBuilder().add("exceptions", many).build();
    }
}
