/**
 * One measurement for each promise about speed, size and faults, on a system of its own.
 * Owns no table.
 * Called by {@code infra/load/run}; nothing depends on it.
 */
package ua.dp.cnap.load;
