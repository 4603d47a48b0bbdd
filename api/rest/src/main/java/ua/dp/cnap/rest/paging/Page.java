package ua.dp.cnap.rest.paging;

import java.util.List;

/**
 * A part of a list.
 *
 * @param nextCursor where the next part begins; null when this is the last
 */
public record Page<T>(List<T> items, String nextCursor) {}
