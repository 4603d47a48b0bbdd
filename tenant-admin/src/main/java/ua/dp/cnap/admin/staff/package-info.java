/**
 * The head's view of the people of the centre: who works here, as what, and how far each is with the login.
 * Owns no table.
 * Reached at {@code /admin/staff}.
 */
package ua.dp.cnap.admin.staff;
