package ua.dp.cnap.tenancy;

import java.util.Optional;

/** What a member of staff does; each is a realm role of the same name in lower case. */
public enum StaffRole {
    /** Configures a community's centre and sees its work. */
    HEAD(true),
    /** Serves citizens at a desk of a community's centre. */
    ADMINISTRATOR(true),
    /** Oversees the network of the oblast. */
    COORDINATOR(false),
    /** Reads what the coordinator sees and changes nothing. */
    AUDITOR(false);

    private final boolean community;

    StaffRole(boolean community) {
        this.community = community;
    }

    public boolean worksInACommunity() {
        return community;
    }

    public boolean worksForTheRegion() {
        return !community;
    }

    /** The role with that name in a token; empty for roles that mean nothing here. */
    public static Optional<StaffRole> named(String claim) {
        return switch (claim) {
            case "head" -> Optional.of(HEAD);
            case "administrator" -> Optional.of(ADMINISTRATOR);
            case "coordinator" -> Optional.of(COORDINATOR);
            case "auditor" -> Optional.of(AUDITOR);
            default -> Optional.empty();
        };
    }
}
