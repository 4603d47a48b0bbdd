/**
 * Who of a centre's staff sits where and when, who is away, and who can give which service; lanes follow from it.
 * Owns {@code workplace}, {@code roster_line}, {@code absence}, {@code staff_skill}, and writes {@code lane}.
 * Called by the head's console and the API; free time is computed from it in the database ({@code lane_openings}).
 */
package ua.dp.cnap.roster;
