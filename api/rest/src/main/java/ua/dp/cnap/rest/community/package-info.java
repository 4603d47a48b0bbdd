/**
 * Communities as JSON.
 * Owns no table.
 * Called by anybody.
 */
package ua.dp.cnap.rest.community;
