package ua.dp.cnap.roster;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Which services a person can give.
 *
 * @param all every service of the office; then {@code services} does not count, but is kept
 */
public record Skills(boolean all, Set<UUID> services) implements Serializable {

    public Skills {
        services = Set.copyOf(services);
    }
}
