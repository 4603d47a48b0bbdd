/**
 * The consoles of the staff, under {@code /admin}: what is served, and with which look.
 * Owns no table.
 * Browsers of staff call it after they have logged in; it calls the use cases of core.
 */
package ua.dp.cnap.admin;
