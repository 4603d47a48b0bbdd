package ua.dp.cnap.rest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.privacy.Erasures;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** {@code /centre/retention}, and that what the head says there comes true. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final String HERE = "novopilska";
    private static final String[] HEAD = {"Authorization", "Test HEAD " + HERE};
    private static final String HAS_A_PERSON = "select surname is not null from appointment where id = ?1";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Inject
    Erasures erasures;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void whoever_came_longer_ago_than_the_centre_keeps_is_forgotten_and_counted() {
        Place place = as.staff(HERE, () -> given.openOffice(2));
        BookedAppointment old = visited(place, 41);
        BookedAppointment recent = visited(place, 39);
        int version = Api.get("/centre/retention", HEAD).body().getInt("version");

        Answer told = Api.put("/centre/retention", wish(40, version), HEAD);

        assertThat(told.body().getInt("retentionDays")).isEqualTo(40);
        while (CurrentScope.call(new Scope.Calendar(), () -> erasures.erase(2)) > 0) {
            // small steps, as many as there are
        }
        assertThat(ask(HAS_A_PERSON, old)).isEqualTo(false);
        assertThat(ask("select status || ' ' || (office_id = lane_id)::text from appointment where id = ?1", old))
                .as("what counts stays")
                .isEqualTo("SERVED false");
        assertThat(ask(HAS_A_PERSON, recent)).isEqualTo(true);
        assertThat(ask("select count(*) from message where appointment_id = ?1 and state <> 'SENT'", old))
                .isEqualTo(0L);
        JsonObject erasure = Api.get("/centre/retention", HEAD)
                .body()
                .getJsonArray("erasures")
                .getJsonObject(0);
        assertThat(erasure.getString("cause")).isEqualTo("RETENTION");
        assertThat(erasure.getInt("visits")).isEqualTo(1);
        assertThat(Api.get("/centre/history?q=номенклатура", HEAD).items()).hasSize(1);
    }

    @Test
    void bounds_and_versions_are_kept_and_only_the_head_decides() {
        as.staff(HERE, () -> given.openOffice(1));
        int version = Api.get("/centre/retention", HEAD).body().getInt("version");

        assertThat(Api.put("/centre/retention", wish(6, version), HEAD).refusal())
                .isEqualTo("422 /problems/invalid-input, retentionDays: out-of-bounds");
        assertThat(Api.put("/centre/retention", wish(60, version + 7), HEAD).refusal())
                .isEqualTo("409 /problems/changed-meanwhile");
        assertThat(Api.get("/centre/retention", "Authorization", "Test DEPUTY " + HERE)
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
    }

    /** Somebody booked, and was served that many days ago. */
    private BookedAppointment visited(Place place, int daysAgo) {
        BookedAppointment visit = as.citizen(HERE, () -> desk.book(place.wish(given.nextWeekAt("09:00")), null));
        as.staff(HERE, () -> given.update("""
                update appointment set status = 'SERVED', starts_at = starts_at - make_interval(days => ?1 + 7),
                       ends_at = ends_at - make_interval(days => ?1 + 7), busy_until = busy_until - make_interval(days => ?1 + 7)
                 where id = ?2""", daysAgo, visit.id()));
        return visit;
    }

    private Object ask(String sql, BookedAppointment visit) {
        return as.staff(HERE, () -> given.ask(sql, visit.id()));
    }

    private static JsonObject wish(int days, int version) {
        return Json.createObjectBuilder()
                .add("retentionDays", days)
                .add("reason", "номенклатура справ")
                .add("version", version)
                .build();
    }
}
