package ua.dp.cnap.tenancy;

import java.util.Optional;
import java.util.Set;

/** What a member of staff does: in a community as its register of staff says, for the region as the realm says. */
public enum StaffRole {
    /** Configures a community's centre, its people included, and sees its work. */
    HEAD,
    /** Stands in for the head. */
    DEPUTY,
    /** Serves citizens at a desk of a community's centre. */
    ADMINISTRATOR,
    /** Meets visitors at the entrance and knows who is expected. */
    RECEPTIONIST,
    /** Decides at a desk about rights to property, business and the like. */
    STATE_REGISTRAR,
    /** Village elder: serves citizens in the one office of the own district. */
    STAROSTA,
    /** Oversees the network of the oblast. */
    COORDINATOR,
    /** Reads what the coordinator sees and changes nothing. */
    AUDITOR;

    /** Those who configure a community's centre. */
    public static final Set<StaffRole> CONFIGURING = Set.of(HEAD, DEPUTY);

    public boolean worksInACommunity() {
        return !worksForTheRegion();
    }

    public boolean worksForTheRegion() {
        return this == COORDINATOR || this == AUDITOR;
    }

    /** The role for the region with that name in a token; empty for all other roles, which a token cannot give. */
    public static Optional<StaffRole> ofTheRegion(String claim) {
        return switch (claim) {
            case "coordinator" -> Optional.of(COORDINATOR);
            case "auditor" -> Optional.of(AUDITOR);
            default -> Optional.empty();
        };
    }
}
