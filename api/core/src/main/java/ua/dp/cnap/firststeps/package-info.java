/**
 * How far a new centre has come on the way to its first bookable time, read off its data.
 * Owns no table.
 * Called by the console's first page and by {@code /api/v1/centre/first-steps}.
 */
package ua.dp.cnap.firststeps;
