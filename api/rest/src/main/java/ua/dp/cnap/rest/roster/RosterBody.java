package ua.dp.cnap.rest.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.roster.PersonRoster;
import ua.dp.cnap.roster.RosterVersion;

/** What a person's roster says today and later. */
record RosterBody(UUID staffId, String name, int version, List<RosterVersionBody> versions) {

    /**
     * What it says from one day to another.
     *
     * @param until null until further notice
     */
    record RosterVersionBody(LocalDate from, LocalDate until, int weeks, List<ShiftBody> shifts) {

        static RosterVersionBody of(RosterVersion version) {
            return new RosterVersionBody(
                    version.from(),
                    version.until(),
                    version.weeks(),
                    version.shifts().stream().map(ShiftBody::of).toList());
        }
    }

    static RosterBody of(PersonRoster roster) {
        return new RosterBody(
                roster.person().id(),
                roster.person().name(),
                roster.person().version(),
                roster.versions().stream().map(RosterVersionBody::of).toList());
    }

    @Override
    public String toString() {
        return "roster of " + staffId; // never the name
    }
}
