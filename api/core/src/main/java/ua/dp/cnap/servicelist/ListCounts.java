package ua.dp.cnap.servicelist;

import java.io.Serializable;

/**
 * How the list stands.
 *
 * @param all services of the regional list and of the community's own
 * @param missing mandatory ones that are not given
 */
public record ListCounts(int all, int given, int own, int missing) implements Serializable {}
