/**
 * The people of a service centre over HTTP: who works there, invitations, leaving.
 * Owns no table.
 * Called by programs of a community, with the token of a head or a deputy.
 */
package ua.dp.cnap.rest.staff;
