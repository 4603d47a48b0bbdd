package ua.dp.cnap.network;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a community stands in the network.
 *
 * @param openedAt null for one that was not opened here by the oblast
 * @param suspendedSince null unless it is suspended, as is {@code reason}
 */
public record Standing(CommunityState state, Instant openedAt, Instant suspendedSince, String reason)
        implements Serializable {}
