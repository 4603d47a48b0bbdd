package ua.dp.cnap.rest.staff;

import java.util.UUID;
import ua.dp.cnap.staff.StaffWish;
import ua.dp.cnap.tenancy.StaffRole;

/** Who is to be invited, and as what. */
record InvitationBody(
        String surname,
        String givenName,
        String patronymic,
        String email,
        StaffRole role,
        String jobTitle,
        UUID officeId) {

    StaffWish wish() {
        return new StaffWish(surname, givenName, patronymic, email, role, jobTitle, officeId);
    }

    @Override
    public String toString() {
        return "an invitation"; // never the person
    }
}
