package ua.dp.cnap.portal.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.privacy.OwnData;

/**
 * All that is kept of the person and the visit.
 *
 * @param path address of the visit; holds the key
 * @param isComing whether the visit would be cancelled, were the data erased
 * @param isRefused whether erasing has just been refused, because the visit goes on at this moment
 */
public record DataPage(String path, OwnData data, String service, String office, boolean isComing, boolean isRefused) {

    DataPage refused() {
        return new DataPage(path, data, service, office, isComing, true);
    }

    /** The same as JSON, under the names of the public contract. */
    String file() {
        BookedAppointment visit = data.visit();
        JsonObjectBuilder file = Json.createObjectBuilder()
                .add("code", visit.code())
                .add("status", visit.status().name())
                .add("startsAt", visit.startsAt().toString())
                .add("endsAt", visit.endsAt().toString())
                .add("service", service)
                .add("office", office)
                .add("language", visit.language())
                .add("bookedAt", data.bookedAt().toString());
        data.erasedAt().ifPresent(at -> file.add("erasedAt", at.toString()));
        data.person().ifPresent(person -> file.add("applicant", applicant(person)));
        data.consent()
                .ifPresent(consent -> file.add(
                        "consent",
                        Json.createObjectBuilder()
                                .add("givenAt", consent.givenAt().toString())
                                .add("edition", consent.edition())
                                .add("text", consent.text())));
        data.appeal().ifPresent(appeal -> {
            JsonObjectBuilder words =
                    Json.createObjectBuilder().add("at", appeal.at().toString()).add("reason", appeal.reason());
            add(words, "answer", appeal.answer());
            file.add("appeal", words);
        });
        JsonArrayBuilder messages = Json.createArrayBuilder();
        data.messages()
                .forEach(told -> messages.add(Json.createObjectBuilder()
                        .add("at", told.at().toString())
                        .add("kind", told.kind())
                        .add("channel", told.channel())
                        .add("state", told.state())));
        return file.add("messages", messages).build().toString();
    }

    private static JsonObjectBuilder applicant(OwnData.Person person) {
        JsonObjectBuilder applicant =
                Json.createObjectBuilder().add("surname", person.surname()).add("givenName", person.givenName());
        add(applicant, "patronymic", person.patronymic());
        applicant.add("phone", person.phone());
        add(applicant, "email", person.email());
        return applicant;
    }

    private static void add(JsonObjectBuilder to, String name, String value) {
        if (value != null) {
            to.add(name, value);
        }
    }

    @Override
    public String toString() {
        return "a page of personal data"; // never the person's data, never the key
    }
}
