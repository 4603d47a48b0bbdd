/**
 * What staff see between the login and their first console: the choice of a workplace.
 * Owns no table.
 * Reached at {@code /admin/} and from the person's menu.
 */
package ua.dp.cnap.admin.entrance;
