/**
 * What a centre works with as JSON.
 * Owns no table.
 * Called by those who configure a centre.
 */
package ua.dp.cnap.rest.equipment;
