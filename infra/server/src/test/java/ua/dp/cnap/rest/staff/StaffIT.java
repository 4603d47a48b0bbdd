package ua.dp.cnap.rest.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code /centre/staff}: who works for a centre, as heads and deputies say it. */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffIT {

    private static final String HERE = "hubynyska";
    private static final String HEAD = "Test HEAD " + HERE;
    private static final String STAFF = "/centre/staff";

    @Inject
    Fixtures fixtures;

    @Inject
    As as;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void who_is_invited_is_on_the_staff_and_the_invitation_waits() {
        Place place = as.staff(HERE, () -> fixtures.openOffice(1));
        String name = surname();

        Answer invited = post(
                STAFF, person(name, "STAROSTA").add("officeId", place.office().toString()), HEAD);

        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.header("Location")).endsWith(STAFF + "/" + invited.text("id"));
        JsonObject listed =
                Api.get(STAFF + "?q=" + name, "Authorization", HEAD).items().getJsonObject(0);
        assertThat(listed.getString("role")).isEqualTo("STAROSTA");
        assertThat(listed.getJsonObject("account").getString("state")).isEqualTo("WAITING");
        assertThat(task(invited.text("id"))).isEqualTo("INVITE WAITING");
    }

    @Test
    void every_wrong_field_is_named() {
        as.staff(HERE, () -> fixtures.openOffice(1));
        JsonObjectBuilder wrong = Json.createObjectBuilder()
                .add("surname", "<b>")
                .add("email", "не адреса")
                .add("role", "STAROSTA");

        assertThat(post(STAFF, wrong, HEAD).refusal())
                .isEqualTo("422 /problems/invalid-input, surname: not-a-name, givenName: missing, email: not-an-email,"
                        + " officeId: missing");
        assertThat(post(STAFF, person(surname(), "COORDINATOR"), HEAD).refusal())
                .isEqualTo("422 /problems/invalid-input, role: unknown");
        assertThat(post(
                                STAFF,
                                person(surname(), "ADMINISTRATOR")
                                        .add("officeId", UUID.randomUUID().toString()),
                                HEAD)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, officeId: unknown");
    }

    @Test
    void an_address_belongs_to_one_colleague_and_who_comes_back_is_the_same_person() {
        as.staff(HERE, () -> fixtures.openOffice(1));
        String name = surname();
        String id = post(STAFF, person(name, "RECEPTIONIST"), HEAD).text("id");
        assertThat(post(STAFF, person(name, "ADMINISTRATOR"), HEAD).refusal())
                .isEqualTo("422 /problems/invalid-input, email: already-on-staff");

        assertThat(leave(id, HEAD).status()).isEqualTo(200);
        assertThat(Api.get(STAFF + "?q=" + name, "Authorization", HEAD).items()).isEmpty();
        assertThat(Api.get(STAFF + "?former=true&q=" + name, "Authorization", HEAD)
                        .items())
                .hasSize(1);
        assertThat(leave(id, HEAD).refusal()).isEqualTo("409 /problems/has-left");

        assertThat(post(STAFF, person(name, "ADMINISTRATOR"), HEAD).text("id")).isEqualTo(id);
    }

    @Test
    void who_leaves_receives_nobody_any_more_and_visits_are_decided_about_first() {
        Place place = as.staff(HERE, () -> fixtures.openOffice(1));
        String id = post(STAFF, person(surname(), "ADMINISTRATOR"), HEAD).text("id");
        as.staff(
                HERE,
                () -> fixtures.update(
                        "update lane set staff_id = ?2 where id = ?1", place.lane(), UUID.fromString(id)));
        Answer booked = book(HERE, place);
        assertThat(booked.status()).isEqualTo(201);

        Answer asked = leave(id, HEAD);
        assertThat(asked.refusal()).isEqualTo("409 /problems/touches-bookings");
        assertThat(access(id)).isNull();

        String visit = asked.body().getJsonArray("visits").getJsonObject(0).getString("appointmentId");
        Answer left = post(
                STAFF + "/" + id + "/departure",
                leaving(id)
                        .add(
                                "decisions",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("appointmentId", visit)
                                                .add("decision", "CANCEL"))),
                HEAD);
        assertThat(left.status()).isEqualTo(200);
        assertThat(left.body().getJsonArray("rearranged")).hasSize(1);
        assertThat(access(id)).isEqualTo(fixtures.today().toString());
        assertThat(task(id)).contains("REVOKE WAITING");
    }

    @Test
    void another_address_is_another_account_and_the_old_one_is_taken_away() {
        as.staff(HERE, () -> fixtures.openOffice(1));
        String name = surname();
        String id = post(STAFF, person(name, "ADMINISTRATOR"), HEAD).text("id");
        as.staff(
                HERE,
                () -> fixtures.update(
                        "update staff_member set account = ?2 where id = ?1", UUID.fromString(id), "of-" + name));

        String elsewhere = name + "@elsewhere.example";
        Answer changed =
                put(id, person(name, "ADMINISTRATOR").add("email", elsewhere).add("version", version(id)), HEAD);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(ask(id, "select coalesce(account, '-') from staff_member where id = ?1"))
                .isEqualTo("-");
        assertThat(ask(id, "select account from account_task where staff_id = ?1 and kind = 'REVOKE'"))
                .isEqualTo("of-" + name);
        assertThat(put(id, person(name, "ADMINISTRATOR").add("version", 1), HEAD)
                        .refusal())
                .isEqualTo("409 /problems/changed-meanwhile");
    }

    @Test
    void the_last_head_who_can_log_in_stays() {
        String slug = "raivska";
        String head = "Test HEAD " + slug;
        as.staff(slug, () -> fixtures.openOffice(1));
        String one = post(STAFF, person(surname(), "HEAD"), head).text("id");
        String other = post(STAFF, person(surname(), "HEAD"), head).text("id");
        as.staff(
                slug,
                () -> fixtures.update(
                        "update staff_member set account = 'h-' || id where id = ?1", UUID.fromString(one)));

        assertThat(leave(one, head).refusal()).isEqualTo("409 /problems/last-head");
        assertThat(put(one, person("Інша", "DEPUTY").add("version", 1), head).refusal())
                .isEqualTo("409 /problems/last-head");

        as.staff(
                slug,
                () -> fixtures.update(
                        "update staff_member set account = 'h-' || id where id = ?1", UUID.fromString(other)));
        assertThat(leave(one, head).status()).isEqualTo(200);
    }

    @Test
    void a_deputy_neither_makes_nor_dismisses_a_head() {
        String slug = "cherkaska";
        String deputy = "Test DEPUTY " + slug;
        as.staff(slug, () -> fixtures.openOffice(1));
        String head =
                post(STAFF, person(surname(), "HEAD"), "Test HEAD " + slug).text("id");
        String self = post(STAFF, person(surname(), "DEPUTY"), deputy).text("id");
        as.staff(
                slug,
                () -> fixtures.update(
                        "update staff_member set account = 'test-subject' where id = ?1", UUID.fromString(self)));

        assertThat(post(STAFF, person(surname(), "HEAD"), deputy).refusal()).isEqualTo("403 /problems/only-a-head");
        assertThat(put(self, person("Собі", "HEAD").add("version", 1), deputy).refusal())
                .isEqualTo("403 /problems/only-a-head");
        assertThat(leave(head, deputy).refusal()).isEqualTo("403 /problems/only-a-head");
        assertThat(post(STAFF, person(surname(), "RECEPTIONIST"), deputy).status())
                .isEqualTo(201);
    }

    @Test
    void a_head_of_another_community_guesses_ids_in_vain_and_an_administrator_is_no_head() {
        as.staff(HERE, () -> fixtures.openOffice(1));
        as.staff("raivska", () -> fixtures.openOffice(1));
        String id = post(STAFF, person(surname(), "ADMINISTRATOR"), HEAD).text("id");
        String stranger = "Test HEAD raivska";

        assertThat(Api.get(STAFF + "/" + id, "Authorization", stranger).refusal())
                .isEqualTo("404 /problems/no-such-colleague");
        assertThat(put(id, person("Чужа", "HEAD").add("version", 1), stranger).refusal())
                .isEqualTo("404 /problems/no-such-colleague");
        assertThat(leave(id, stranger).refusal()).isEqualTo("404 /problems/no-such-colleague");
        assertThat(post(STAFF + "/" + id + "/invitation", Json.createObjectBuilder(), stranger)
                        .refusal())
                .isEqualTo("404 /problems/no-such-colleague");
        assertThat(Api.get(STAFF, "Authorization", "Test ADMINISTRATOR " + HERE).refusal())
                .isEqualTo("403 /problems/wrong-role");
    }

    @Test
    void what_was_given_up_is_tried_again_when_the_head_says_so() {
        as.staff(HERE, () -> fixtures.openOffice(1));
        String id = post(STAFF, person(surname(), "ADMINISTRATOR"), HEAD).text("id");
        as.staff(
                HERE,
                () -> fixtures.update(
                        "update account_task set state = 'DEAD', attempts = 9, last_error = 'unreachable' where staff_id = ?1",
                        UUID.fromString(id)));
        assertThat(account(id).getString("state")).isEqualTo("FAILED");
        assertThat(account(id).getString("trouble")).isEqualTo("unreachable");

        assertThat(post(STAFF + "/" + id + "/invitation", Json.createObjectBuilder(), HEAD)
                        .status())
                .isEqualTo(204);

        assertThat(account(id).getString("state")).isEqualTo("WAITING");
        assertThat(ask(id, "select sum(attempts) || ' of ' || count(*) from account_task where staff_id = ?1"))
                .isEqualTo("0 of 1");
    }

    @Test
    void a_starosta_serves_in_the_own_office_and_nowhere_else() {
        String slug = "nyvotrudivska";
        Place own = as.staff(slug, () -> fixtures.openOffice(1));
        Place other = as.staff(slug, () -> fixtures.openOffice(1));
        String id = post(
                        STAFF,
                        person(surname(), "STAROSTA")
                                .add("officeId", own.office().toString()),
                        "Test HEAD " + slug)
                .text("id");
        as.staff(
                slug,
                () -> fixtures.update(
                        "update staff_member set account = 'test-subject' where id = ?1", UUID.fromString(id)));
        String mine = book(slug, own).text("code");
        book(slug, other);
        String day = "/desk/appointments?day=" + fixtures.today().plusDays(7);

        assertThat(Api.each(
                        Api.get(day, "Authorization", "Test STAROSTA " + slug).items(), "code"))
                .containsExactly(mine);
        assertThat(Api.get(day + "&office=" + other.office(), "Authorization", "Test STAROSTA " + slug)
                        .items())
                .isEmpty();
    }

    private Answer book(String slug, Place place) {
        return Api.post(
                "/communities/" + slug + "/appointments",
                Json.createObjectBuilder()
                        .add("serviceId", place.service().toString())
                        .add("officeId", place.office().toString())
                        .add("startsAt", fixtures.nextWeekAt("10:00").toString())
                        .add(
                                "applicant",
                                Json.createObjectBuilder()
                                        .add("surname", "Вигадана")
                                        .add("givenName", "Мальва")
                                        .add("phone", "+380560001234"))
                        .add("consent", true)
                        .build(),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private JsonObject account(String id) {
        return Api.get(STAFF + "/" + id, "Authorization", HEAD).body().getJsonObject("account");
    }

    private int version(String id) {
        return Api.get(STAFF + "/" + id, "Authorization", HEAD).body().getInt("version");
    }

    private String task(String id) {
        return (String)
                ask(
                        id,
                        "select string_agg(kind || ' ' || state, ', ' order by created_at) from account_task where staff_id = ?1");
    }

    private String access(String id) {
        return (String) ask(id, "select cast(left_on as text) from staff_member where id = ?1");
    }

    private Object ask(String id, String sql) {
        return as.staff(HERE, () -> fixtures.ask(sql, UUID.fromString(id)));
    }

    private Answer leave(String id, String head) {
        return post(STAFF + "/" + id + "/departure", leaving(id), head);
    }

    private JsonObjectBuilder leaving(String id) {
        return Json.createObjectBuilder()
                .add("leftOn", fixtures.today().toString())
                .add("version", ofAnyCommunity(id));
    }

    /** Everybody in these tests has been changed at most once by the desk. */
    private int ofAnyCommunity(String id) {
        for (String slug : new String[] {HERE, "raivska", "cherkaska"}) {
            Object version = as.staff(
                    slug,
                    () -> fixtures.ask(
                            "select coalesce(max(version), 0) from staff_member where id = ?1", UUID.fromString(id)));
            if (((Number) version).intValue() > 0) {
                return ((Number) version).intValue();
            }
        }
        return 0;
    }

    private static Answer post(String path, JsonObjectBuilder body, String who) {
        return Api.post(path, body.build(), "Authorization", who);
    }

    private static Answer put(String id, JsonObjectBuilder body, String who) {
        return Api.send(
                "PUT",
                STAFF + "/" + id,
                Api.json(body.build().toString()),
                "Authorization",
                who,
                "Content-Type",
                "application/json");
    }

    private static JsonObjectBuilder person(String surname, String role) {
        return Json.createObjectBuilder()
                .add("surname", surname)
                .add("givenName", "Ганна")
                .add("email", surname + "@cnap.example")
                .add("role", role);
    }

    /** Cyrillic letters only, as names have them. */
    private static String surname() {
        StringBuilder name = new StringBuilder("Тестова");
        for (char digit : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
            name.append((char) ('а' + Character.digit(digit, 16)));
        }
        return name.toString();
    }
}
