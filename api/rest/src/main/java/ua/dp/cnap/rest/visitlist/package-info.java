/**
 * The visits of a centre as a table over HTTP.
 * Owns no table.
 * Called by programs of the head.
 */
package ua.dp.cnap.rest.visitlist;
