/**
 * The people and the workplaces of a service centre.
 * Owns {@code staff_member}, {@code lane} and {@code lane_service}.
 * Called by the consoles and, at every request of staff, by the server; free time hangs on the lanes.
 */
package ua.dp.cnap.staff;
