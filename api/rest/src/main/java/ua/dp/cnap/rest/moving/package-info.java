/**
 * All data of one community over HTTP: out for its head, in for the oblast.
 * Owns no table.
 * Called by heads and coordinators.
 */
package ua.dp.cnap.rest.moving;
