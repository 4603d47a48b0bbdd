package ua.dp.cnap.rest.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
    void what_cannot_be_asked_is_refused_by_its_name() {
        String slots = "/communities/" + HERE + "/slots";
        assertThat(Api.get(slots).refusal()).isEqualTo("400 /problems/malformed-request, service: missing");
        assertThat(Api.get(slots + "?service=x").refusal())
                .isEqualTo("400 /problems/malformed-request, service: not-an-id");
        assertThat(Api.get(slots + "?service=" + UUID.randomUUID()).refusal())
                .isEqualTo("404 /problems/no-such-service");
        assertThat(slots("&office=" + UUID.randomUUID()).refusal()).isEqualTo("404 /problems/no-such-office");
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

        Answer answer = Api.get("/slots/nearest?lat=48.5&lon=34.5&limit=250&service=" + place.service());

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

    private Answer slots(String more) {
        return Api.get("/communities/" + HERE + "/slots?service=" + place.service() + more);
    }

    private String day(int ahead) {
        return "&from=" + given.today().plusDays(ahead) + "&to=" + given.today().plusDays(ahead);
    }
}
