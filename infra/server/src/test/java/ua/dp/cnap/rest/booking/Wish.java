package ua.dp.cnap.rest.booking;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;

/** Builds the body of a booking that is right unless the test says otherwise. */
public final class Wish {

    private JsonObject body;

    private Wish(JsonObject body) {
        this.body = body;
    }

    public static Wish at(Place place, Instant startsAt) {
        return new Wish(Json.createObjectBuilder()
                .add("serviceId", place.service().toString())
                .add("officeId", place.office().toString())
                .add(
                        "startsAt",
                        startsAt.atZone(Fixtures.KYIV).toOffsetDateTime().toString())
                .add(
                        "applicant",
                        Json.createObjectBuilder()
                                .add("surname", "Зразкова")
                                .add("givenName", "Олена")
                                .add("phone", Fixtures.phone(place.office())))
                .add("consent", true)
                .build());
    }

    Wish with(String field, JsonValue value) {
        body = Json.createObjectBuilder(body).add(field, value).build();
        return this;
    }

    Wish with(String field, String value) {
        return with(field, Json.createValue(value));
    }

    Wish without(String field) {
        body = Json.createObjectBuilder(body).remove(field).build();
        return this;
    }

    Wish applicant(String field, String value) {
        return with(
                "applicant",
                Json.createObjectBuilder(body.getJsonObject("applicant"))
                        .add(field, value)
                        .build());
    }

    /** Only the time, for something that is moved to it. */
    JsonObject newTime() {
        return Json.createObjectBuilder().add("startsAt", body.get("startsAt")).build();
    }

    public JsonObject json() {
        return body;
    }
}
