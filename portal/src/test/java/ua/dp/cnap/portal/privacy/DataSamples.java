package ua.dp.cnap.portal.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.Errand;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.portal.FormErrors;
import ua.dp.cnap.privacy.ConsentEdition;
import ua.dp.cnap.privacy.OwnData;
import ua.dp.cnap.privacy.OwnData.Appeal;
import ua.dp.cnap.privacy.OwnData.Consent;
import ua.dp.cnap.privacy.OwnData.Person;
import ua.dp.cnap.privacy.OwnData.Told;

/** What is kept of somebody invented. */
public final class DataSamples {

    private static final Instant AT = Instant.parse("2026-03-03T07:30:00Z");
    private static final Person PERSON =
            new Person("Вигаданий", "Тарас", "Іванович", "+380670000000", "taras@example.org");

    private DataSamples() {}

    public static ConsentEdition edition() {
        return new ConsentEdition(
                1,
                LocalDate.parse("2026-01-01"),
                "Погоджуюся на обробку цих даних для запису на прийом",
                "I agree",
                List.of(new ConsentEdition.Purpose("Записати на прийом", "To book", "прізвище", "surname")));
    }

    public static DataPage kept(String path) {
        return page(path, Optional.of(PERSON), Status.BOOKED);
    }

    public static DataPage erased(String path) {
        return page(path, Optional.empty(), Status.CANCELLED);
    }

    public static DataPage refused(String path) {
        return kept(path).refused();
    }

    public static CorrectionForm correction(String path, FormErrors errors) {
        return CorrectionForm.of(PERSON, path).again(path, errors);
    }

    private static DataPage page(String path, Optional<Person> person, Status status) {
        UUID id = new UUID(0, 1);
        BookedAppointment visit = new BookedAppointment(
                id, id, 1, "K7M-4PX", "key", status, null, AT, AT.plusSeconds(1800), id, Errand.of(id), "uk");
        OwnData data = new OwnData(
                visit,
                AT,
                person,
                Optional.of(new Consent(AT, 1, "Погоджуюся", "I agree")),
                person.isPresent() ? Optional.empty() : Optional.of(AT),
                Optional.of(new Appeal(AT, "Хворів", "Добре")),
                List.of(new Told(AT, "BOOKED", "EMAIL", "SENT")));
        return new DataPage(path, data, "Видача паспорта", "Головний офіс", person.isPresent(), false);
    }
}
