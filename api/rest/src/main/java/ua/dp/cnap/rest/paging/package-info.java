/**
 * Lists in parts: a limit and an opaque cursor.
 * Owns no table.
 * Called by every resource that gives a list.
 */
package ua.dp.cnap.rest.paging;
