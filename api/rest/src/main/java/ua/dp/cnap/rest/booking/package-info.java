/**
 * Free time and appointments as JSON.
 * Owns no table.
 * Called by anybody to find a time and book it, by a citizen with the manage key, by staff for the day's list.
 */
package ua.dp.cnap.rest.booking;
