/**
 * Personal data over HTTP: the own ones for whoever has the key of a visit, and for how long all are kept for the head.
 * Owns no table.
 * Called by citizens and by programs of the head.
 */
package ua.dp.cnap.rest.privacy;
