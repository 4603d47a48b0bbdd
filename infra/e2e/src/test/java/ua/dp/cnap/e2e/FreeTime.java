package ua.dp.cnap.e2e;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A time that the API offers, and the booking of it by another program. */
record FreeTime(
        String community,
        String service,
        String serviceSlug,
        String serviceTitle,
        String office,
        String startsAt,
        int free) {

    /** Those of one service of a community that has some, in order of time. */
    static List<FreeTime> in(String community, Api api) {
        return api.get("/communities/" + community + "/services?limit=100").items().stream()
                .filter(service -> service.getBoolean("bookable"))
                .map(service -> of(service, community, api))
                .filter(times -> times.size() > 3)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is free in " + community));
    }

    private static List<FreeTime> of(JsonObject service, String community, Api api) {
        String id = service.getString("id");
        return api.get("/communities/" + community + "/slots?service=" + id).items().stream()
                .map(slot -> new FreeTime(
                        community,
                        id,
                        service.getString("slug"),
                        service.getString("title"),
                        slot.getString("officeId"),
                        slot.getString("startsAt"),
                        slot.getInt("free")))
                .toList();
    }

    Answer book(Person person, Api api) {
        return api.post(
                "/communities/" + community + "/appointments",
                wish(person),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    JsonObject wish(Person person) {
        return Json.createObjectBuilder()
                .add("serviceId", service)
                .add("officeId", office)
                .add("startsAt", startsAt)
                .add(
                        "applicant",
                        Json.createObjectBuilder()
                                .add("surname", person.surname())
                                .add("givenName", person.givenName())
                                .add("phone", person.phone()))
                .add("consent", true)
                .build();
    }

    /** The page on which a citizen who has chosen this time is asked for a name. */
    String page() {
        return "/" + community + "/booking?service=" + serviceSlug + "&office=" + office + "&at=" + instant();
    }

    String instant() {
        return local().toInstant().toString();
    }

    OffsetDateTime local() {
        return OffsetDateTime.parse(startsAt);
    }
}
