package ua.dp.cnap.rest.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/**
 * Several services, or several people, in one visit: from the search to the desk. The first service takes half an hour, the
 * second 20 minutes and 10 more until the lane is ready again.
 */
@ExtendWith(ArquillianExtension.class)
class FamilyVisitIT {

    private static final String HERE = "lychkivska";
    private static final String PATH = "/communities/" + HERE + "/appointments";

    @Inject
    As as;

    @Inject
    Fixtures given;

    private Place place;
    private UUID second;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_office_gives_two_services() {
        open(1);
    }

    private void open(int lanes) {
        place = as.staff(HERE, () -> given.openOffice(lanes));
        second = as.staff(HERE, () -> given.service(2));
        as.staff(HERE, () -> {
            given.update("""
                    insert into listed_service (service_id, duration_minutes, buffer_minutes) values (?1, 20, 10)
                        on conflict do nothing""", second);
            given.update("insert into office_service (office_id, service_id) values (?1, ?2)", place.office(), second);
            return given.ask("select cast(rebuild_lane_services(?1, ?2) as text)", place.community(), place.office());
        });
    }

    @Test
    void a_time_is_offered_if_it_is_long_enough_for_everything() {
        assertThat(times("")).contains("19:30");
        assertThat(times("&service=" + second)).contains("19:00").doesNotContain("19:30");
        assertThat(times("&people=3")).contains("18:30").doesNotContain("19:00");
        assertThat(times("&people=2&service=" + second)).contains("18:00").doesNotContain("18:30");
        assertThat(times("&people=6&service=" + second)).contains("14:00").doesNotContain("14:30");
    }

    @Test
    void a_family_books_once_and_the_desk_knows_what_for() {
        Answer booked = book("09:00", both(), 2);

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("endsAt")).contains("T10:50:00"); // 2 × (30 + 20 + 10) less the last 10
        assertThat(services(booked.body())).containsExactly(place.service().toString(), second.toString());
        assertThat(booked.body().getInt("people")).isEqualTo(2);
        assertThat(times("")).contains("08:30", "11:00").doesNotContain("09:00", "10:00", "10:30");
        JsonObject entry = Api.get(
                        "/desk/appointments?day=" + given.today().plusDays(7) + "&office=" + place.office(),
                        "Authorization",
                        "Test ADMINISTRATOR " + HERE)
                .items()
                .getJsonObject(0);
        assertThat(services(entry)).containsExactly(place.service().toString(), second.toString());
        assertThat(entry.getJsonArray("serviceTitles")).hasSize(2).doesNotHaveDuplicates();
        assertThat(entry.getInt("people")).isEqualTo(2);
    }

    @Test
    void of_twenty_families_that_want_the_last_time_one_gets_it() throws Exception {
        List<Answer> answers = atOnce(20, () -> book("09:00", both(), 2));

        assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.status() != 201))
                .allSatisfy(a -> assertThat(a.refusal()).isEqualTo("409 /problems/slot-taken"));
        assertThat(times("")).contains("08:30", "11:00").doesNotContain("09:00");
    }

    @Test
    void only_a_place_that_gives_all_takes_the_visit() {
        open(2);
        as.staff(
                HERE,
                () -> given.update(
                        "delete from lane_service where service_id = ?1 and lane_id = ?2", second, place.lane()));

        assertThat(times("&service=" + second)).contains("09:00");
        assertThat(book("09:00", both(), 1).status()).isEqualTo(201);
        assertThat(times("&service=" + second)).doesNotContain("09:00");
        assertThat(times("")).as("the other place is free").contains("09:00");
        assertThat(book("09:00", both(), 1).refusal()).isEqualTo("409 /problems/slot-taken");
    }

    @Test
    void what_cannot_be_one_visit_is_refused_by_its_name() {
        JsonArray six = Json.createArrayBuilder(List.of("1", "2", "3", "4", "5", "6").stream()
                        .map(n -> UUID.randomUUID().toString())
                        .toList())
                .build();

        assertThat(book("09:00", six, 1).refusal()).isEqualTo("422 /problems/invalid-input, services: too-many");
        assertThat(book("09:00", both(), 7).refusal()).isEqualTo("422 /problems/invalid-input, people: not-a-count");
        assertThat(Api.get(slots("&people=7")).refusal())
                .isEqualTo("400 /problems/malformed-request, people: not-a-count");
        assertThat(Api.get(slots("&service=" + UUID.randomUUID())).refusal())
                .isEqualTo("404 /problems/no-such-service");
    }

    @Test
    void a_person_more_takes_more_time_if_it_is_free_and_hears_what_is_free_if_not() {
        Answer alone = book("09:00", first(), 1);
        book("10:00", first(), 1);

        Answer two = change(alone, Json.createObjectBuilder().add("people", 2));
        assertThat(two.text("startsAt")).contains("T09:00:00");
        assertThat(two.text("endsAt")).contains("T10:00:00");

        Answer three = change(alone, Json.createObjectBuilder().add("people", 3));
        assertThat(three.refusal()).isEqualTo("409 /problems/slot-taken");
        assertThat(three.body().getJsonArray("nearest").getJsonObject(0).getString("startsAt"))
                .as("the own time counts as free")
                .contains("T08:30:00");
        assertThat(own(alone).getInt("people")).isEqualTo(2);

        Answer earlier =
                change(alone, Json.createObjectBuilder().add("people", 3).add("startsAt", at("08:30")));
        assertThat(earlier.text("endsAt")).contains("T10:00:00");
        assertThat(own(alone).getInt("people")).isEqualTo(3);
    }

    @Test
    void other_services_take_the_place_of_those_that_were_booked() {
        Answer booked = book("09:00", first(), 2);

        Answer both = change(booked, Json.createObjectBuilder().add("services", both()));
        assertThat(both.text("endsAt")).contains("T10:50:00");
        assertThat(times("")).doesNotContain("10:30").contains("11:00");

        Answer other = change(
                booked,
                Json.createObjectBuilder()
                        .add("services", Json.createArrayBuilder().add(second.toString()))
                        .add("people", 1));
        assertThat(services(other.body())).containsExactly(second.toString());
        assertThat(other.text("serviceId")).isEqualTo(second.toString());
        assertThat(times("")).contains("09:30", "10:00", "10:30");
        assertThat(Api.delete(path(booked), "Manage-Key", booked.text("manageKey"))
                        .status())
                .isEqualTo(204);
        assertThat(times("")).contains("09:00");
    }

    @Test
    void what_is_held_for_a_family_becomes_its_booking() {
        Answer held = Api.post(
                "/communities/" + HERE + "/holds",
                wish("09:00", both(), 2).without("applicant").without("consent").json());
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.text("endsAt")).contains("T10:50:00");
        assertThat(times("")).contains("08:30", "11:00").doesNotContain("10:30");

        assertThat(bookHeld(held, both(), 1).refusal()).isEqualTo("422 /problems/idempotency-key-reused");
        assertThat(bookHeld(held, first(), 2).refusal()).isEqualTo("422 /problems/idempotency-key-reused");
        Answer booked = bookHeld(held, both(), 2);
        assertThat(booked.text("code")).isEqualTo(held.text("code"));
        assertThat(booked.text("status")).isEqualTo("BOOKED");
        assertThat(services(own(held))).containsExactly(place.service().toString(), second.toString());
        assertThat(own(held).getInt("people")).isEqualTo(2);
    }

    @Test
    void a_change_that_changes_nothing_is_none() {
        Answer booked = book("09:00", first(), 1);

        assertThat(change(booked, Json.createObjectBuilder()).refusal())
                .isEqualTo("422 /problems/invalid-input, startsAt: missing");
        assertThat(change(booked, Json.createObjectBuilder().add("people", 1)).status())
                .isEqualTo(200);
        assertThat(change(booked, Json.createObjectBuilder().add("people", 9)).refusal())
                .isEqualTo("422 /problems/invalid-input, people: not-a-count");
    }

    private Answer book(String time, JsonArray services, int people) {
        return Api.post(PATH, wish(time, services, people).json());
    }

    private Answer bookHeld(Answer held, JsonArray services, int people) {
        return Api.post(PATH, wish("09:00", services, people).json(), "Manage-Key", held.text("manageKey"));
    }

    private Wish wish(String time, JsonArray services, int people) {
        return Wish.at(place, given.nextWeekAt(time))
                .with("services", services)
                .with("people", Json.createValue(people));
    }

    private static Answer change(Answer booked, JsonObjectBuilder to) {
        return Api.patch(path(booked), to.build(), "Manage-Key", booked.text("manageKey"));
    }

    private static JsonObject own(Answer booked) {
        return Api.get(path(booked), "Manage-Key", booked.text("manageKey")).body();
    }

    private static String path(Answer booked) {
        return "/appointments/" + booked.text("code");
    }

    private JsonArray first() {
        return Json.createArrayBuilder().add(place.service().toString()).build();
    }

    private JsonArray both() {
        return Json.createArrayBuilder(first()).add(second.toString()).build();
    }

    private static List<String> services(JsonObject body) {
        return body.getJsonArray("services").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private String at(String time) {
        Instant instant = given.nextWeekAt(time);
        return instant.atZone(Fixtures.KYIV).toOffsetDateTime().toString();
    }

    private String slots(String more) {
        String day = given.today().plusDays(7).toString();
        return "/communities/" + HERE + "/slots?service=" + place.service() + "&office=" + place.office() + "&from="
                + day + "&to=" + day + more;
    }

    /** Starts of next week's day, as on the clock. */
    private List<String> times(String more) {
        return Api.each(Api.get(slots(more)).items(), "startsAt").stream()
                .map(start -> start.substring(11, 16))
                .toList();
    }

    private static List<Answer> atOnce(int many, Callable<Answer> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            List<Future<Answer>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                running.add(threads.submit(call));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
