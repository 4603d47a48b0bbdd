package ua.dp.cnap.privacy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.booking.Applicant;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.NoSuchAppointment;
import ua.dp.cnap.privacy.OwnData.Appeal;
import ua.dp.cnap.privacy.OwnData.Consent;
import ua.dp.cnap.privacy.OwnData.Person;
import ua.dp.cnap.privacy.OwnData.Told;
import ua.dp.cnap.tenancy.UseCase;

/** One transaction each of {@link OwnDataDesk}. Scope: citizen with the key; the database shows and changes its one row. */
@UseCase
class OwnRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public OwnData read(BookedAppointment visit) {
        String found =
                (String) em.createNativeQuery("select cast(own_data() as text)").getSingleResult();
        if (found == null) {
            throw new NoSuchAppointment();
        }
        try (JsonReader reader = Json.createReader(new StringReader(found))) {
            return data(visit, reader.readObject());
        }
    }

    /** False if there is nobody to correct. */
    public boolean correct(Applicant person, String findKeyHash) {
        return (Boolean) em.createNativeQuery("select correct_own_data(?1, ?2, ?3, ?4, ?5, decode(?6, 'hex'))")
                .setParameter(1, person.surname())
                .setParameter(2, person.givenName())
                .setParameter(3, person.patronymic())
                .setParameter(4, person.phone())
                .setParameter(5, person.email())
                .setParameter(6, findKeyHash)
                .getSingleResult();
    }

    /** False if there was nobody to forget, or not yet: the desk must know who comes, and who is there. */
    public boolean erase() {
        return (Boolean) em.createNativeQuery("select erase_own_data(to_timestamp(?1))")
                .setParameter(1, clock.instant().getEpochSecond())
                .getSingleResult();
    }

    private static OwnData data(BookedAppointment visit, JsonObject kept) {
        return new OwnData(
                visit,
                instant(kept, "bookedAt").orElseThrow(),
                text(kept, "surname").map(surname -> person(surname, kept)),
                instant(kept, "consentedAt")
                        .filter(given -> !kept.isNull("consentEdition"))
                        .map(given -> new Consent(
                                given,
                                kept.getInt("consentEdition"),
                                kept.getString("consentText"),
                                kept.getString("consentTextEn"))),
                instant(kept, "erasedAt"),
                kept.isNull("appeal") ? Optional.empty() : Optional.of(appeal(kept.getJsonObject("appeal"))),
                messages(kept));
    }

    private static Person person(String surname, JsonObject kept) {
        return new Person(
                surname,
                kept.getString("givenName"),
                text(kept, "patronymic").orElse(null),
                kept.getString("phone"),
                text(kept, "email").orElse(null));
    }

    private static Appeal appeal(JsonObject kept) {
        return new Appeal(
                instant(kept, "at").orElseThrow(),
                kept.getString("reason"),
                text(kept, "answer").orElse(null));
    }

    private static List<Told> messages(JsonObject kept) {
        return kept.getJsonArray("messages").getValuesAs(JsonObject.class).stream()
                .map(told -> new Told(
                        instant(told, "at").orElseThrow(),
                        told.getString("kind"),
                        told.getString("channel"),
                        told.getString("state")))
                .toList();
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.isNull(name) ? Optional.empty() : Optional.of(json.getString(name));
    }

    private static Optional<Instant> instant(JsonObject json, String name) {
        return json.isNull(name)
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(json.getJsonNumber(name).longValue()));
    }
}
