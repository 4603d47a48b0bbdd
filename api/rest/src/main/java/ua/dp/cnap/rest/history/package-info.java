/**
 * The history of a community's configuration over HTTP, and the way back.
 * Owns no table.
 * Called by programs of the head.
 */
package ua.dp.cnap.rest.history;
