/**
 * Free time and the appointments that are taken from it.
 * Owns {@code appointment}, {@code lane_day} and {@code visit_answer}.
 * Called by the portal and the API for citizens, by the desk's console for staff, by a timer for the horizon.
 */
package ua.dp.cnap.booking;
