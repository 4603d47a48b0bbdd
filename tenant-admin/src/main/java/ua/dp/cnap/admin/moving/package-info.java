/**
 * Where the head takes all data of the community along.
 * Owns no table.
 * Reached at {@code /admin/data}.
 */
package ua.dp.cnap.admin.moving;
