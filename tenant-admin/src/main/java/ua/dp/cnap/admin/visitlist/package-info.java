/**
 * The visits of a centre as a table, in the head's console.
 * Owns no table.
 * Called by heads.
 */
package ua.dp.cnap.admin.visitlist;
