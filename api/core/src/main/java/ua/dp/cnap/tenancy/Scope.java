package ua.dp.cnap.tenancy;

import java.util.UUID;

/**
 * For whom a transaction acts. Each kind is a database role with grants and policies of its own.
 *
 * @see CurrentScope
 */
public sealed interface Scope {

    /** The database role that the connection takes. */
    String role();

    /** The community that the transaction is confined to; null when it is not confined to one. */
    default UUID tenantId() {
        return null;
    }

    /** SHA-256, in hex, of the manage key that a citizen presented; null when none was. */
    default String manageKeyHash() {
        return null;
    }

    /** Who books; null where nobody does, or the desk. */
    default PersonMark person() {
        return null;
    }

    /** Who acts; null for the system itself and for citizens, whose acts are not part of the history. */
    default Actor actor() {
        return null;
    }

    /** Staff of one community: all data of it, and of no other. */
    record Tenant(UUID tenantId, Actor actor) implements Scope {
        public Tenant {
            require(tenantId);
        }

        public Tenant(UUID tenantId) {
            this(tenantId, null);
        }

        @Override
        public String role() {
            return "cnap_tenant";
        }
    }

    /** A citizen inside one community: sees what it publishes, books there, and reaches the one appointment of the key. */
    record Citizen(UUID tenantId, String manageKeyHash, PersonMark person) implements Scope {
        public Citizen {
            require(tenantId);
        }

        public Citizen(UUID tenantId, String manageKeyHash) {
            this(tenantId, manageKeyHash, null);
        }

        public Citizen(UUID tenantId) {
            this(tenantId, null);
        }

        @Override
        public String role() {
            return "cnap_citizen";
        }
    }

    /** Anyone: what all communities publish, read-only, and the one appointment of the key. */
    record Public(String manageKeyHash) implements Scope {
        public Public() {
            this(null);
        }

        @Override
        public String role() {
            return "cnap_public";
        }
    }

    /** The oblast: configuration and counts of all communities, no personal data, read-only. */
    record Region() implements Scope {
        @Override
        public String role() {
            return "cnap_region";
        }
    }

    /** The oblast when it acts on one community, and not only looks: opens it, suspends it. */
    record Coordinator(UUID tenantId, Actor actor) implements Scope {
        public Coordinator {
            require(tenantId);
        }

        @Override
        public String role() {
            return "cnap_coordinator";
        }
    }

    /** The oblast when it writes what is common to all communities, such as typical cards; it sees no community's rows. */
    record Network(Actor actor) implements Scope {
        @Override
        public String role() {
            return "cnap_coordinator";
        }
    }

    /** The oblast when it lets the data of a community move in: fills what it opens, and sees nothing that was there before. */
    record Mover(UUID tenantId, Actor actor) implements Scope {
        public Mover {
            require(tenantId);
        }

        @Override
        public String role() {
            return "cnap_mover";
        }
    }

    /** The worker that sends what waits in the outbox of any community. */
    record Worker() implements Scope {
        @Override
        public String role() {
            return "cnap_worker";
        }
    }

    /** The worker that moves the booking horizon of all communities on. */
    record Calendar() implements Scope {
        @Override
        public String role() {
            return "cnap_calendar";
        }
    }

    private static void require(UUID tenantId) {
        if (tenantId == null) {
            throw new IllegalArgumentException("a scope of one community names it");
        }
    }
}
