package ua.dp.cnap.rest.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.fairness.PersonLimit;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code /appointments/{code}/data}: a person reads, corrects and erases the own data by the key of the visit. */
@ExtendWith(ArquillianExtension.class)
class OwnDataIT {

    private static final String HERE = "liashkivska";

    /** Whatever still tells of the person, in the visit and in what waits to be sent. */
    private static final String LEFT = """
            select concat_ws(' ', a.surname, a.given_name, a.patronymic, a.phone, a.email, encode(a.find_key_hash, 'hex'),
                             (select string_agg(m.recipient, ' ') from message m where m.appointment_id = a.id),
                             (select string_agg(v.question, ' ') from visit_answer v where v.appointment_id = a.id))
              from appointment a where a.id = ?1""";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk desk;

    @Inject
    MyAppointment mine;

    private Place place;
    private String phone;
    private BookedAppointment visit;
    private String path;
    private String key;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void somebody_has_booked() {
        place = as.staff(HERE, () -> given.openOffice(2));
        phone = Fixtures.phone(UUID.randomUUID());
        visit = as.citizen(HERE, () -> desk.book(place.wishOf(phone, given.nextWeekAt("09:00")), null));
        path = "/appointments/" + visit.code() + "/data";
        key = visit.manageKey();
        nothing_is_sent_meanwhile();
    }

    @Test
    void the_key_shows_all_that_is_kept_of_its_person() {
        JsonObject data = Api.get(path, "Manage-Key", key).body();

        assertThat(data.getJsonObject("applicant").toString())
                .isEqualTo("{\"surname\":\"Тестенко\",\"givenName\":\"Тарас\",\"phone\":\"+38" + phone + "\","
                        + "\"email\":\"taras@example.org\"}");
        assertThat(data.getJsonObject("consent").getInt("edition")).isEqualTo(1);
        assertThat(data.getJsonObject("consent").getString("text")).contains("Погоджуюся");
        assertThat(data.getJsonArray("messages").getJsonObject(0).getString("kind"))
                .isEqualTo("BOOKED");
        assertThat(Api.get(path, "Manage-Key", "x".repeat(32)).refusal())
                .isEqualTo("404 /problems/no-such-appointment");
        assertThat(Api.get(path).refusal()).isEqualTo("404 /problems/no-such-appointment");
    }

    @Test
    void a_correction_keeps_the_code_and_the_key_made_of_the_phone_follows() {
        String found = mine.findByPhone(visit.code(), phone).manageKey();

        Answer corrected = Api.patch(path, fields("phone", "050 765 43 21", "email", ""), "Manage-Key", found);

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.body().getJsonObject("applicant").toString())
                .isEqualTo("{\"surname\":\"Тестенко\",\"givenName\":\"Тарас\",\"phone\":\"+380507654321\"}");
        assertThat(Api.get(path, "Manage-Key", found).status()).isEqualTo(404);
        assertThat(Api.get(path, "Manage-Key", corrected.text("manageKey")).status())
                .isEqualTo(200);
        assertThat(Api.get(path, "Manage-Key", key).text("code")).isEqualTo(visit.code());
        assertThat(mine.findByPhone(visit.code(), "050 765 43 21").id()).isEqualTo(visit.id());
        assertThat(as.staff(
                        HERE, () -> given.ask("select count(*) from message where appointment_id = ?1", visit.id())))
                .as("nothing waits for an address that was taken away")
                .isEqualTo(0L);
    }

    @Test
    void a_corrected_visit_counts_for_the_person_it_is_of_now() {
        String other = Fixtures.phone(UUID.randomUUID());
        Api.patch(path, fields("phone", other), "Manage-Key", key);

        assertThatThrownBy(() -> as.citizen(HERE, () -> desk.book(place.wishOf(other, visit.startsAt()), null)))
                .isInstanceOf(PersonLimit.class);
        assertThat(as.citizen(HERE, () -> desk.book(place.wishOf(phone, visit.startsAt()), null)))
                .as("who has it no more may book")
                .isNotNull();
    }

    @Test
    void what_waits_goes_to_the_corrected_address_and_a_bad_one_is_told_by_its_field() {
        assertThat(Api.patch(path, fields("surname", "", "phone", "12"), "Manage-Key", key)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, surname: missing, phone: not-a-phone");

        Api.patch(path, fields("email", "new@example.org"), "Manage-Key", key);

        assertThat(as.staff(
                        HERE, () -> given.ask("select recipient from message where appointment_id = ?1", visit.id())))
                .isEqualTo("new@example.org");
    }

    @Test
    void a_visit_that_is_still_to_come_is_cancelled_first_and_only_if_that_was_said() {
        assertThat(Api.delete(path, "Manage-Key", key).refusal()).isEqualTo("409 /problems/visit-still-coming");

        assertThat(Api.delete(path + "?cancel=true", "Manage-Key", key).status())
                .isEqualTo(204);
        assertThat(Api.delete(path + "?cancel=true", "Manage-Key", key).status())
                .isEqualTo(204);

        assertThat(left()).isEqualTo("");
        JsonObject data = Api.get(path, "Manage-Key", key).body();
        assertThat(data.keySet()).contains("erasedAt", "serviceId", "officeId").doesNotContain("applicant");
        assertThat(data.getString("status")).isEqualTo("CANCELLED");
        assertThat(Api.patch(path, fields("surname", "Інша"), "Manage-Key", key).refusal())
                .isEqualTo("409 /problems/data-erased");
        assertThat(as.staff(HERE, () -> given.ask("select count(*) from data_erasure where cause = 'REQUEST'")))
                .isNotEqualTo(0L);
    }

    @Test
    void whoever_came_by_code_and_phone_may_be_forgotten_too() {
        Api.put("/appointments/" + visit.code() + "/coming", fields(), "Manage-Key", key);
        assertThat(left()).asString().endsWith("COMING");
        mine.cancel(null, key);
        String found = mine.findByPhone(visit.code(), phone).manageKey();

        assertThat(Api.delete(path, "Manage-Key", found).status()).isEqualTo(204);

        assertThat(left()).isEqualTo("");
        assertThat(Api.get(path, "Manage-Key", found).status()).isEqualTo(404);
    }

    private Object left() {
        return as.staff(HERE, () -> given.ask(LEFT, visit.id()));
    }

    /** The postman of the test server must not be faster than the test. */
    private void nothing_is_sent_meanwhile() {
        as.staff(
                HERE,
                () -> given.update(
                        "update message set state = 'DEAD', attempts = 8 where appointment_id = ?1", visit.id()));
    }

    private static JsonObject fields(String... namesAndValues) {
        var body = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return body.build();
    }
}
