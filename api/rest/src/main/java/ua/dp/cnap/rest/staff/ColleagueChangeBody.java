package ua.dp.cnap.rest.staff;

import java.util.UUID;
import ua.dp.cnap.staff.StaffWish;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * What a member of staff is to be like from now on.
 *
 * @param version as it was read
 */
record ColleagueChangeBody(
        String surname,
        String givenName,
        String patronymic,
        String email,
        StaffRole role,
        String jobTitle,
        UUID officeId,
        Integer version) {

    StaffWish wish() {
        return new StaffWish(surname, givenName, patronymic, email, role, jobTitle, officeId);
    }

    @Override
    public String toString() {
        return "a change of a colleague"; // never the person
    }
}
