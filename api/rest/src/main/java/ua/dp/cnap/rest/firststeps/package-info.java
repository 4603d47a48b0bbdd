/**
 * How far a new centre is from its first bookable time, as JSON.
 * Owns no table.
 * Called by heads and their deputies.
 */
package ua.dp.cnap.rest.firststeps;
