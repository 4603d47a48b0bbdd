/**
 * The route of a mobile office: where it stands on which day.
 * Owns {@code mobile_stop}.
 * Called by the head's console to plan it, by the portal and the API to show it.
 */
package ua.dp.cnap.route;
