/**
 * The route of a mobile office, for the head: its stops seen, planned, changed, taken away.
 * Owns no table.
 * Called by the view of the offices.
 */
package ua.dp.cnap.admin.route;
