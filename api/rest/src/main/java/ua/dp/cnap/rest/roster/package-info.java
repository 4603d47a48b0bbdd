/**
 * Workplaces, rosters, absences and skills of a centre's staff as JSON, for heads and deputies.
 * Owns no table.
 * Only heads and their deputies get in.
 */
package ua.dp.cnap.rest.roster;
