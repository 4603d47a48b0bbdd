package ua.dp.cnap.rest.roster;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
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
import ua.dp.cnap.rest.booking.Wish;

/** {@code /centre/workplaces}, {@code rosters}, {@code absences}, {@code skills}: for heads, of their own centre only. */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RostersIT {

    private static final String HERE = "raivska";
    private static final String HEAD = "Test DEPUTY " + HERE;
    private static final String NEIGHBOUR = "Test HEAD troitska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    private Place place;
    private UUID anna;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_office_and_a_person() {
        place = as.staff(HERE, () -> given.openOffice(1));
        anna = UUID.randomUUID();
        as.staff(
                HERE,
                () -> given.update(
                        "insert into staff_member (id, surname, given_name) values (?1, 'Зразкова', 'Ганна')", anna));
    }

    @Test
    void a_workplace_is_added_renamed_and_closed() {
        Answer added = Api.post("/centre/workplaces", workplace("Вікно 2"), "Authorization", HEAD);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith("/centre/workplaces/" + added.text("id"));
        assertThat(free()).isEqualTo(2);

        JsonObject wish = Json.createObjectBuilder()
                .add("name", "Каса")
                .add("anyone", true)
                .add("closedOn", given.today().toString())
                .add("version", 1)
                .build();
        String path = "/centre/workplaces/" + added.text("id");
        assertThat(Api.put(path, wish, "Authorization", HEAD).status()).isEqualTo(200);
        assertThat(Api.put(path, wish, "Authorization", HEAD).refusal()).isEqualTo("409 /problems/changed-meanwhile");
        assertThat(Api.get(path, "Authorization", HEAD).text("name")).isEqualTo("Каса");
        assertThat(free()).isEqualTo(1);
        assertThat(Api.post("/centre/workplaces", workplace("Вікно 1"), "Authorization", HEAD)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, name: name-taken");
    }

    @Test
    void a_roster_is_said_and_read_week_by_week() {
        assertThat(Api.put(roster(anna), everyDay(place.lane(), "08:00", "12:00", 1), "Authorization", HEAD)
                        .status())
                .isEqualTo(200);

        JsonObject version = Api.get(roster(anna), "Authorization", HEAD)
                .body()
                .getJsonArray("versions")
                .getJsonObject(0);
        assertThat(version.getJsonArray("shifts")).hasSize(7);
        assertThat(version.containsKey("until")).isFalse();
        JsonObject week = Api.get(
                        "/centre/rosters?limit=200&day=" + given.today().plusDays(7), "Authorization", HEAD)
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(w -> w.getString("staffId").equals(anna.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(week.getJsonArray("shifts").getJsonObject(0).getString("starts"))
                .isEqualTo("08:00");
    }

    @Test
    void every_wrong_field_is_named() {
        assertThat(Api.put(roster(anna), everyDay(place.lane(), "20:00", "04:00", 1), "Authorization", HEAD)
                        .refusal())
                .startsWith("422 /problems/invalid-input, shifts.0.ends: across-midnight");
        assertThat(Api.put(
                                roster(anna),
                                Json.createObjectBuilder().add("version", 1).build(),
                                "Authorization",
                                HEAD)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, shifts: missing");
        assertThat(Api.post(
                                "/centre/absences",
                                absence(anna, 5).add("cause", "BORED").build(),
                                "Authorization",
                                HEAD)
                        .refusal())
                .isEqualTo("400 /problems/malformed-request, cause: unknown");
    }

    @Test
    void an_absence_asks_about_visits_and_takes_the_time_at_once() {
        Api.put(roster(anna), everyDay(place.lane(), null, null, 1), "Authorization", HEAD);
        Api.post(
                "/communities/" + HERE + "/appointments",
                Wish.at(place, given.nextWeekAt("10:00")).json());

        Answer asked = Api.post("/centre/absences", absence(anna, 7).build(), "Authorization", HEAD);
        assertThat(asked.refusal()).isEqualTo("409 /problems/touches-bookings");
        assertThat(Api.get("/centre/absences", "Authorization", HEAD).body().toString())
                .doesNotContain(anna.toString());

        JsonObject visit = asked.body().getJsonArray("visits").getJsonObject(0);
        JsonObject decision = Json.createObjectBuilder()
                .add("appointmentId", visit.getString("appointmentId"))
                .add("decision", "CANCEL")
                .build();
        Answer added = Api.post(
                "/centre/absences",
                absence(anna, 7)
                        .add("decisions", Json.createArrayBuilder().add(decision))
                        .build(),
                "Authorization",
                HEAD);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().getJsonArray("rearranged")).hasSize(1);
        assertThat(free()).isZero();

        String path = added.header("Location").replaceFirst(".*/api/v1", "");
        assertThat(Api.post(path + "/removal", Json.createObjectBuilder().build(), "Authorization", HEAD)
                        .status())
                .isEqualTo(200);
        assertThat(free()).isEqualTo(1);
        assertThat(Api.get(path, "Authorization", HEAD).refusal()).isEqualTo("404 /problems/no-such-absence");
    }

    @Test
    void skills_are_chosen_by_id() {
        Api.put(roster(anna), everyDay(place.lane(), null, null, 1), "Authorization", HEAD);
        JsonObject none = Json.createObjectBuilder()
                .add("all", false)
                .add("services", Json.createArrayBuilder())
                .add("version", 2)
                .build();

        assertThat(Api.put("/centre/skills/" + anna, none, "Authorization", HEAD)
                        .status())
                .isEqualTo(200);
        assertThat(Api.get("/centre/skills/" + anna, "Authorization", HEAD)
                        .body()
                        .getBoolean("all"))
                .isFalse();
        assertThat(free()).isZero();
    }

    @Test
    void a_neighbour_who_guesses_ids_finds_nothing() {
        as.staff("troitska", () -> given.openOffice(1));
        UUID away = UUID.randomUUID();
        as.staff(
                HERE,
                () -> given.update(
                        "insert into absence (id, staff_id, day_from, day_until, cause) values (?1, ?2, ?3, ?3, 'SICK')",
                        away,
                        anna,
                        java.sql.Date.valueOf(given.today().plusDays(3))));

        for (String path : List.of(
                "/centre/workplaces/" + place.lane(),
                "/centre/rosters/" + anna,
                "/centre/absences/" + away,
                "/centre/skills/" + anna)) {
            assertThat(Api.get(path, "Authorization", HEAD).status()).as(path).isEqualTo(200);
            assertThat(Api.get(path, "Authorization", NEIGHBOUR).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(Api.put(roster(anna), everyDay(place.lane(), null, null, 1), "Authorization", NEIGHBOUR)
                        .refusal())
                .isEqualTo("404 /problems/no-such-colleague");
        assertThat(Api.post("/centre/workplaces", workplace("Вікно 9"), "Authorization", NEIGHBOUR)
                        .refusal())
                .isEqualTo("404 /problems/no-such-office");
        assertThat(Api.post("/centre/absences", absence(anna, 9).build(), "Authorization", NEIGHBOUR)
                        .refusal())
                .isEqualTo("404 /problems/no-such-colleague");
        assertThat(Api.post(
                                "/centre/absences/" + away + "/removal",
                                Json.createObjectBuilder().build(),
                                "Authorization",
                                NEIGHBOUR)
                        .refusal())
                .isEqualTo("404 /problems/no-such-absence");
    }

    @Test
    void only_heads_and_deputies_configure() {
        for (String path : List.of("workplaces", "rosters", "absences", "skills")) {
            assertThat(Api.get("/centre/" + path, "Authorization", "Test ADMINISTRATOR " + HERE)
                            .refusal())
                    .as(path)
                    .isEqualTo("403 /problems/wrong-role");
        }
    }

    private static String roster(UUID person) {
        return "/centre/rosters/" + person;
    }

    private JsonObject workplace(String name) {
        return Json.createObjectBuilder()
                .add("officeId", place.office().toString())
                .add("name", name)
                .build();
    }

    private JsonObject everyDay(UUID workplace, String starts, String ends, int version) {
        JsonArrayBuilder shifts = Json.createArrayBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            JsonObjectBuilder shift =
                    Json.createObjectBuilder().add("day", day.name()).add("workplaceId", workplace.toString());
            if (starts != null) {
                shift.add("starts", starts).add("ends", ends);
            }
            shifts.add(shift);
        }
        return Json.createObjectBuilder()
                .add("from", given.today().toString())
                .add("shifts", shifts)
                .add("version", version)
                .build();
    }

    private JsonObjectBuilder absence(UUID person, int daysAhead) {
        String day = given.today().plusDays(daysAhead).toString();
        return Json.createObjectBuilder()
                .add("staffId", person.toString())
                .add("from", day)
                .add("until", day)
                .add("cause", "LEAVE");
    }

    /** How many lanes are free for citizens at ten, a week from today. */
    private int free() {
        String day = given.today().plusDays(7).toString();
        return Api.get("/communities/" + HERE + "/slots?service=" + place.service() + "&office=" + place.office()
                        + "&from=" + day + "&to=" + day + "&limit=200")
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(slot -> slot.getString("startsAt").contains("T10:00"))
                .mapToInt(slot -> slot.getInt("free"))
                .sum();
    }
}
