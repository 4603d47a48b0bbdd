package ua.dp.cnap.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A visit that somebody wants: a service at an office of a community at a time. */
record Wish(UUID community, String slug, UUID office, UUID service, Instant startsAt, Instant endsAt) {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    LocalDate day() {
        return startsAt.atZone(KYIV).toLocalDate();
    }

    String path() {
        return "/api/v1/communities/" + slug + "/appointments";
    }

    byte[] json() {
        return json("");
    }

    byte[] jsonWithMail() {
        return json(",\"email\":\"olena@example.org\"");
    }

    private byte[] json(String more) {
        int phone = Math.floorMod(hashCode(), 10_000_000); // the same when it is sent again
        String json = """
                {"serviceId":"%s","officeId":"%s","startsAt":"%s","consent":true,"applicant":{\
                "surname":"Вимір","givenName":"Олена","patronymic":"Іванівна","phone":"+38050%07d"%s}}""";
        return json.formatted(service, office, startsAt, phone, more).getBytes(StandardCharsets.UTF_8);
    }
}
