/**
 * The access points of a community and when they receive visitors.
 * Owns {@code office} and {@code office_hours}.
 * Called by the portal and the API to show them, by the head's console to change them.
 */
package ua.dp.cnap.office;
