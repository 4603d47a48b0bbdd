/**
 * The network as the oblast sees it: counts by community and by office, never a person's data.
 * Owns no table.
 * Called by the coordinator's console and by {@code /api/v1/network}.
 */
package ua.dp.cnap.network;
