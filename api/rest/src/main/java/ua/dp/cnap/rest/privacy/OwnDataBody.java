package ua.dp.cnap.rest.privacy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.privacy.OwnData;
import ua.dp.cnap.rest.Kyiv;

/**
 * All that is kept of one person and the visit.
 *
 * @param manageKey the key that opens it from now on, if a correction has changed it
 * @param applicant absent once it was erased
 */
record OwnDataBody(
        String code,
        String manageKey,
        Status status,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        UUID communityId,
        UUID officeId,
        UUID serviceId,
        String language,
        OffsetDateTime bookedAt,
        OffsetDateTime erasedAt,
        PersonBody applicant,
        ConsentBody consent,
        AppealBody appeal,
        List<ToldBody> messages) {

    record PersonBody(String surname, String givenName, String patronymic, String phone, String email) {

        private static PersonBody of(OwnData.Person person) {
            return new PersonBody(
                    person.surname(), person.givenName(), person.patronymic(), person.phone(), person.email());
        }

        @Override
        public String toString() {
            return "a person"; // never the person's data
        }
    }

    /** What the person agreed to, and when. */
    record ConsentBody(OffsetDateTime givenAt, int edition, String text) {

        private static ConsentBody of(OwnData.Consent consent) {
            return new ConsentBody(Kyiv.time(consent.givenAt()), consent.edition(), consent.text());
        }
    }

    /** What the person said about a missed visit, and what was answered. */
    record AppealBody(OffsetDateTime at, String reason, String answer) {

        private static AppealBody of(OwnData.Appeal appeal) {
            return new AppealBody(Kyiv.time(appeal.at()), appeal.reason(), appeal.answer());
        }

        @Override
        public String toString() {
            return "an appeal"; // its words may tell of the person
        }
    }

    /** That there was a message; its words are not kept. */
    record ToldBody(OffsetDateTime at, String kind, String channel, String state) {

        private static ToldBody of(OwnData.Told told) {
            return new ToldBody(Kyiv.time(told.at()), told.kind(), told.channel(), told.state());
        }
    }

    static OwnDataBody of(OwnData data, String newKey) {
        BookedAppointment visit = data.visit();
        return new OwnDataBody(
                visit.code(),
                newKey,
                visit.status(),
                Kyiv.time(visit.startsAt()),
                Kyiv.time(visit.endsAt()),
                visit.communityId(),
                visit.officeId(),
                visit.serviceId(),
                visit.language(),
                Kyiv.time(data.bookedAt()),
                data.erasedAt().map(Kyiv::time).orElse(null),
                data.person().map(PersonBody::of).orElse(null),
                data.consent().map(ConsentBody::of).orElse(null),
                data.appeal().map(AppealBody::of).orElse(null),
                data.messages().stream().map(ToldBody::of).toList());
    }

    @Override
    public String toString() {
        return "the data of appointment " + code; // never the person's, never the key
    }
}
