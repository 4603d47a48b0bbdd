package ua.dp.cnap.roster;

import java.io.Serializable;
import java.util.UUID;

/**
 * A member of staff, as rosters know one. Personal data.
 *
 * @param allServices whether the person can give every service of an office
 * @param version of the member of staff; counts changes of roster and skills too
 */
public record Person(UUID id, String name, boolean allServices, int version) implements Serializable {

    @Override
    public String toString() {
        return "member of staff " + id; // never the name
    }
}
