package ua.dp.cnap.paper.card;

import java.io.Serializable;

/**
 * Whose document it is.
 *
 * @param centre the service centre; on a typical card the network
 * @param community the community; on a typical card the region
 */
public record Letterhead(String centre, String community) implements Serializable {}
