package ua.dp.cnap.rest.rearrangement;

import java.util.List;

/**
 * Something that has versions is to be taken away.
 *
 * @param andLater of stops that were planned together: also all later ones
 * @param decisions about visits that it would break
 */
public record VersionedRemovalBody(Integer version, Boolean andLater, String reason, List<DecisionBody> decisions) {}
