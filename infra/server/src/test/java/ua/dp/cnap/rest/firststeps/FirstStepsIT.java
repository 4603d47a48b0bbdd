package ua.dp.cnap.rest.firststeps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
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
import ua.dp.cnap.rest.Api.Answer;

/** {@code GET /centre/first-steps}: the way of a centre to its first bookable time, read off its data. */
@ExtendWith(ArquillianExtension.class)
class FirstStepsIT {

    private static final String HERE = "ukrainska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void the_steps_are_done_one_by_one_and_undone_again() {
        assertThat(done()).isEmpty();

        Place place = as.staff(HERE, () -> given.openOffice(1));
        assertThat(done()).containsExactly("OFFICE", "HOURS", "WORKPLACE", "SERVICES", "FREE_TIME");
        assertThat(progress().body().getBoolean("complete")).isTrue();
        assertThat(progress().text("firstTime")).isNotNull();

        change("update listed_service set offered = false", place);
        assertThat(done()).containsExactly("OFFICE", "HOURS", "WORKPLACE");
        change("update listed_service set offered = true", place);
        change("delete from office_hours where office_id = '" + place.office() + "'", place);
        assertThat(done()).containsExactly("OFFICE", "WORKPLACE", "SERVICES");
        assertThat(progress().text("firstTime")).isNull();
        change("update office set closed_on = current_date - 1 where id = '" + place.office() + "'", place);
        assertThat(done()).containsExactly("SERVICES");
    }

    @Test
    void the_desk_has_no_business_here() {
        assertThat(Api.get("/centre/first-steps", "Authorization", "Test ADMINISTRATOR " + HERE)
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
    }

    private void change(String sql, Place place) {
        as.staff(HERE, () -> given.update(sql));
        as.staff(
                HERE,
                () -> given.ask(
                        "select cast(rebuild_lane_days(?1, ?2, current_date, current_date + 30) as text)",
                        place.community(),
                        place.office()));
    }

    private static Answer progress() {
        return Api.get("/centre/first-steps", "Authorization", "Test HEAD " + HERE);
    }

    private static List<String> done() {
        return progress().body().getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(step -> step.getBoolean("done"))
                .map(step -> step.getString("step"))
                .toList();
    }
}
