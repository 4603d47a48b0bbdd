/**
 * Who changed the configuration of a community, when, from what to what, and why.
 * Reads {@code configuration_change}, which only triggers of the database write.
 * Called by the head's console; desks give their reasons through {@link ua.dp.cnap.history.Reasons}.
 */
package ua.dp.cnap.history;
