/**
 * The booking rules of a centre over HTTP.
 * Owns no table.
 * Called by heads and deputies.
 */
package ua.dp.cnap.rest.fairness;
