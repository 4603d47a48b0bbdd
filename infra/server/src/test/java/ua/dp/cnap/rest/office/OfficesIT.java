package ua.dp.cnap.rest.office;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.rest.Api;

/** {@code GET /communities/{slug}/offices}. */
@ExtendWith(ArquillianExtension.class)
class OfficesIT {

    private static final String HERE = "solonianska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void an_office_tells_where_and_when_and_what_for() {
        Place place = as.staff(HERE, () -> given.openOffice(1));

        JsonObject office = Api.get("/communities/" + HERE + "/offices").items().getValuesAs(JsonObject.class).stream()
                .filter(o -> o.getString("id").equals(place.office().toString()))
                .findFirst()
                .orElseThrow();

        assertThat(office.getString("kind")).isEqualTo("BRANCH_OFFICE");
        assertThat(office.getString("address")).isEqualTo("вул. Тестова, 1");
        assertThat(office.getJsonNumber("lat").doubleValue()).isEqualTo(48.5);
        assertThat(office.getJsonObject("hours").getJsonObject("MONDAY").getString("opens"))
                .isEqualTo("08:00");
        assertThat(office.getJsonObject("accessibility").keySet()).contains("stepFree", "shelter");
        assertThat(office.getJsonArray("services").getValuesAs(JsonString::getString))
                .containsExactly(place.service().toString());
    }

    @Test
    void offices_of_a_neighbour_are_not_among_them() {
        Place neighbour = as.staff("sofiivska", () -> given.openOffice(1));

        assertThat(Api.each(Api.get("/communities/" + HERE + "/offices").items(), "id"))
                .doesNotContain(neighbour.office().toString());
    }

    @Test
    void only_those_that_give_a_service_are_told_when_asked_so() {
        Place place = as.staff(HERE, () -> given.openOffice(1));

        assertThat(Api.each(
                        Api.get("/communities/" + HERE + "/offices?service=" + place.service())
                                .items(),
                        "id"))
                .contains(place.office().toString());
        assertThat(Api.get("/communities/" + HERE + "/offices?service=00000000-0000-0000-0000-000000000000")
                        .items())
                .isEmpty();
        assertThat(Api.get("/communities/" + HERE + "/offices?service=x").refusal())
                .isEqualTo("400 /problems/malformed-request, service: not-an-id");
    }

    @Test
    void an_unknown_community_has_none() {
        assertThat(Api.get("/communities/nowhere/offices").refusal()).isEqualTo("404 /problems/no-such-community");
    }
}
