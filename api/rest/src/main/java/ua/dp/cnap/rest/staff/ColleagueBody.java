package ua.dp.cnap.rest.staff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import ua.dp.cnap.rest.Kyiv;
import ua.dp.cnap.staff.StaffCard;
import ua.dp.cnap.staff.StaffCard.AccountState;
import ua.dp.cnap.tenancy.StaffRole;

/** A member of staff, with personal data. */
record ColleagueBody(
        UUID id,
        String surname,
        String givenName,
        String patronymic,
        String email,
        StaffRole role,
        String jobTitle,
        UUID officeId,
        LocalDate joinedOn,
        LocalDate leftOn,
        AccountBody account,
        int version) {

    /** How far the person is with the login. */
    record AccountBody(AccountState state, OffsetDateTime since, String trouble) {}

    static ColleagueBody of(StaffCard card) {
        return new ColleagueBody(
                card.id(),
                card.surname(),
                card.givenName(),
                card.patronymic(),
                card.email(),
                card.role(),
                card.jobTitle(),
                card.officeId(),
                card.joinedOn(),
                card.leftOn(),
                new AccountBody(card.account(), card.since() == null ? null : Kyiv.time(card.since()), card.trouble()),
                card.version());
    }

    @Override
    public String toString() {
        return "colleague " + id; // never the person
    }
}
