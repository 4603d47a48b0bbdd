package ua.dp.cnap.rest.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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

/** {@code GET /desk/appointments}: names for the staff of the community, for nobody else. */
@ExtendWith(ArquillianExtension.class)
class AgendaIT {

    private static final String HERE = "pokrovska-silska";
    private static final String OF_HERE = "Test ADMINISTRATOR " + HERE;

    @Inject
    As as;

    @Inject
    Fixtures given;

    private Place place;
    private String desk;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void somebody_comes_next_week() {
        place = as.staff(HERE, () -> given.openOffice(1));
        Api.post(
                "/communities/" + HERE + "/appointments",
                Wish.at(place, given.nextWeekAt("09:00")).json());
        desk = "/desk/appointments?day=" + given.today().plusDays(7) + "&office=" + place.office();
    }

    @Test
    void the_desk_sees_who_comes() {
        Answer answer = Api.get(desk, "Authorization", OF_HERE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.items()).hasSize(1);
        JsonObject entry = answer.items().getJsonObject(0);
        assertThat(entry.getString("surname")).isEqualTo("Зразкова");
        assertThat(entry.getString("phone")).isEqualTo("+38" + Fixtures.phone(place.office()));
        assertThat(entry.getString("status")).isEqualTo("BOOKED");
    }

    @Test
    void a_neighbour_sees_nobody_of_here() {
        assertThat(Api.get(desk, "Authorization", "Test HEAD sofiivska").items())
                .isEmpty();
        assertThat(Api.get(desk, "Authorization", "Test HEAD sofiivska", "Community", HERE)
                        .refusal())
                .isEqualTo("403 /problems/another-community");
    }

    @Test
    void who_works_for_two_communities_names_one() {
        String two = "Test ADMINISTRATOR sofiivska " + HERE;

        assertThat(Api.get(desk, "Authorization", two).refusal())
                .isEqualTo("400 /problems/malformed-request, Community: community-not-named");
        assertThat(Api.get(desk, "Authorization", two, "Community", HERE).items())
                .hasSize(1);
        assertThat(Api.get(desk, "Authorization", two, "Community", "sofiivska").items())
                .isEmpty();
    }

    @Test
    void the_oblast_has_no_desk_and_strangers_have_none() {
        assertThat(Api.get(desk, "Authorization", "Test COORDINATOR oblast").refusal())
                .isEqualTo("403 /problems/wrong-role");
        assertThat(Api.get(desk).refusal()).isEqualTo("401 /problems/token-missing");
        assertThat(Api.get(desk).header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_malformed_day_is_refused_by_its_name() {
        assertThat(Api.get("/desk/appointments?day=today", "Authorization", OF_HERE)
                        .refusal())
                .isEqualTo("400 /problems/malformed-request, day: not-a-day");
    }
}
