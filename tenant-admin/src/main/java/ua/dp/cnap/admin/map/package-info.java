/**
 * The map on which the head shows where an office or a stop is.
 * Owns no table.
 * Called by the forms that ask for coordinates; each also takes them typed.
 */
package ua.dp.cnap.admin.map;
