package ua.dp.cnap.rest.roster;

import java.util.List;
import java.util.UUID;
import ua.dp.cnap.roster.Person;
import ua.dp.cnap.roster.Skills;

/**
 * Which services a person can give.
 *
 * @param services null in the list of all people
 */
record SkillsBody(UUID staffId, String name, boolean all, List<UUID> services, int version) {

    static SkillsBody of(Person person) {
        return new SkillsBody(person.id(), person.name(), person.allServices(), null, person.version());
    }

    static SkillsBody of(Person person, Skills skills) {
        return new SkillsBody(
                person.id(),
                person.name(),
                skills.all(),
                skills.services().stream().sorted().toList(),
                person.version());
    }

    @Override
    public String toString() {
        return "skills of " + staffId; // never the name
    }
}
