/**
 * The routes of mobile offices as JSON.
 * Owns no table.
 * Called by those who configure a centre; the public office tells its stops itself.
 */
package ua.dp.cnap.rest.route;
