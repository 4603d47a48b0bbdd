/**
 * The first page of a head whose centre cannot be booked yet: what is done, what comes next.
 * Owns no table.
 * Reached at {@code /admin/first-steps}, and from {@code /admin/} until the centre receives.
 */
package ua.dp.cnap.admin.firststeps;
