package ua.dp.cnap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attempts to come from one community into another, by every path of the API. */
@ExtendWith(Visits.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrossingIT {

    private static final String DESK = "/desk/appointments?limit=200&day=";

    @Test
    void a_desk_shows_the_day_of_its_own_community_only(Api api) {
        FreeTime here = FreeTime.in("apostolivska", api).getFirst();
        FreeTime there = FreeTime.in("slobozhanska", api).getFirst();
        String ours = here.book(Person.invented(), api).json().getString("code");
        String theirs = there.book(Person.invented(), api).json().getString("code");

        assertThat(codes("admin.apostolove", here, api)).contains(ours);
        assertThat(codes("admin.slobozhanske", there, api)).contains(theirs).doesNotContain(ours);
        assertThat(codes("admin.apostolove", there, api)).doesNotContain(theirs);
        Set<String> offices = api.get("/communities/apostolivska/offices?limit=100").items().stream()
                .map(office -> office.getString("id"))
                .collect(Collectors.toSet());
        assertThat(api.as("admin.apostolove", DESK + day(here)).items())
                .allSatisfy(entry -> assertThat(offices).contains(entry.getString("officeId")));
    }

    @Test
    void a_token_of_another_community_is_refused(Api api) {
        FreeTime here = FreeTime.in("apostolivska", api).getFirst();
        String theirs = "Bearer " + api.token("admin.slobozhanske");

        assertThat(api.get("/communities/apostolivska/offices", "Authorization", theirs)
                        .status())
                .isEqualTo(403);
        assertThat(api.get("/desk/appointments", "Authorization", theirs, "Community", "apostolivska")
                        .status())
                .isEqualTo(403);
        assertThat(api.post(
                                "/communities/apostolivska/appointments",
                                here.wish(Person.invented()),
                                "Authorization",
                                theirs,
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(403);
        assertThat(api.as("admin.slobozhanske", DESK + day(here) + "&office=" + here.office())
                        .body())
                .doesNotContain("\"surname\"");
    }

    @Test
    void the_oblast_has_no_desk_and_a_desk_no_oblast(Api api) {
        assertThat(api.as("coordinator", "/desk/appointments").status()).isEqualTo(403);
        assertThat(api.as("auditor", "/desk/appointments").status()).isEqualTo(403);
        assertThat(api.as("admin.apostolove", "/network/summary").status()).isEqualTo(403);
        assertThat(api.as("head.dnipro", "/network/summary").status()).isEqualTo(403);
        assertThat(api.get("/desk/appointments").status()).isEqualTo(401);
        assertThat(api.get("/desk/appointments", "Authorization", "Bearer forged")
                        .status())
                .isEqualTo(401);

        Answer summary = api.as("coordinator", "/network/summary?limit=100");
        assertThat(summary.items()).hasSizeGreaterThanOrEqualTo(86);
        assertThat(summary.body()).doesNotContain("surname", "phone", "email");
    }

    @Test
    void who_works_for_two_communities_says_for_which(Api api) {
        String token = "Bearer " + api.token("admin.two");

        assertThat(api.get("/desk/appointments", "Authorization", token).status())
                .isEqualTo(400);
        for (String own : List.of("apostolivska", "zelenodolska")) {
            assertThat(api.get("/desk/appointments", "Authorization", token, "Community", own)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(api.get("/desk/appointments", "Authorization", token, "Community", "dniprovska")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_key_opens_its_own_appointment_and_no_other(Api api) {
        List<FreeTime> free = FreeTime.in("pokrovska-silska", api);
        JsonObject one = free.get(0).book(Person.invented(), api).json();
        JsonObject two = free.get(2).book(Person.invented(), api).json();
        String key = one.getString("manageKey");

        assertThat(manage("GET", one.getString("code"), key, api)).isEqualTo(200);
        assertThat(manage("GET", two.getString("code"), key, api)).isEqualTo(404);
        assertThat(manage("DELETE", two.getString("code"), key, api)).isEqualTo(404);
        assertThat(manage("DELETE", two.getString("code"), "guessed-guessed-guessed-guessed", api))
                .isEqualTo(404);
        assertThat(api.get("/appointments/" + one.getString("code")).status()).isEqualTo(404);
        assertThat(manage("GET", two.getString("code"), two.getString("manageKey"), api))
                .isEqualTo(200);
        assertThat(api.get("/appointments/" + one.getString("code"), "Manage-Key", key)
                        .body())
                .doesNotContain("surname", "phone");
    }

    @Test
    void a_service_or_an_office_of_another_community_is_not_found(Api api) {
        FreeTime here = FreeTime.in("apostolivska", api).getFirst();
        FreeTime there = FreeTime.in("dniprovska", api).getFirst();
        FreeTime mixed = new FreeTime("apostolivska", here.service(), "", "", there.office(), here.startsAt(), 1);

        assertThat(mixed.book(Person.invented(), api).status()).isBetween(400, 499);
        String slots = "/communities/apostolivska/slots?service=" + here.service() + "&office=" + there.office();
        Answer answer = api.get(slots);
        assertThat(answer.status() == 404 || answer.items().isEmpty()).isTrue();
    }

    private static List<String> codes(String account, FreeTime time, Api api) {
        return api.as(account, DESK + day(time)).items().stream()
                .map(entry -> entry.getString("code"))
                .toList();
    }

    private static LocalDate day(FreeTime time) {
        return time.local().toLocalDate();
    }

    private static int manage(String method, String code, String key, Api api) {
        return api.send(method, "/appointments/" + code, null, "Manage-Key", key)
                .status();
    }
}
