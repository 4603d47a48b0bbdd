/**
 * The visits of a centre as a table to take along.
 * Owns {@code visit_export}; reads {@code appointment}.
 * Called by the head's console and the API.
 */
package ua.dp.cnap.visitlist;
