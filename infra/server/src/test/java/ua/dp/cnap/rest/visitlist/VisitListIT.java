package ua.dp.cnap.rest.visitlist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.rest.Api;

/** {@code /centre/visits/exports}: the head takes visits along, and the history says so. */
@ExtendWith(ArquillianExtension.class)
class VisitListIT {

    private static final String HERE = "vyshnivska";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Inject
    MyAppointment mine;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void the_head_takes_the_wanted_visits_as_a_table_that_a_spreadsheet_opens() throws Exception {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        String phone = Fixtures.phone(UUID.randomUUID());
        String kept = book(place, phone, "09:00").code();
        BookedAppointment cancelled = book(place, phone, "10:00");
        String gone = cancelled.code();
        mine.cancel(gone, cancelled.manageKey());
        String days = "?from=" + given.today() + "&to=" + given.today().plusDays(8);

        HttpResponse<String> answer = export(days + "&status=BOOKED&office=" + place.office(), "HEAD");

        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> lines = answer.body().lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFДень;Час;Код;Стан;");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains(";09:00;" + kept + ";записано;", ";Тестенко;Тарас;;'+38" + phone + ";");
        assertThat(export(days, "HEAD").body()).contains(kept, gone, "скасовано");
        assertThat(Api.get("/centre/history?q=" + given.today().plusDays(8), "Authorization", "Test HEAD " + HERE)
                        .items()
                        .toString())
                .contains("visit_export", "Тестова Особа");
    }

    @Test
    void days_are_needed_and_nobody_but_the_head_takes_names_along() throws Exception {
        as.staff(HERE, () -> given.openOffice(1));

        assertThat(export("", "HEAD").body()).contains("/problems/invalid-input", "\"from\"", "\"to\"");
        assertThat(export("?from=2026-01-01&to=2026-01-02", "DEPUTY").statusCode())
                .isEqualTo(403);
    }

    private BookedAppointment book(Place place, String phone, String at) {
        return as.citizen(HERE, () -> desk.book(place.wishOf(phone, given.nextWeekAt(at)), null));
    }

    private static HttpResponse<String> export(String query, String role) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getProperty("env.CNAP_HTTP_PORT")
                                + "/api/v1/centre/visits/exports" + query))
                        .header("Authorization", "Test " + role + " " + HERE)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }
}
