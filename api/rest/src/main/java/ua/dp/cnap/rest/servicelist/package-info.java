/**
 * The list of services of a community as its head sets it, as JSON; the decisions about it also as the PDF that anybody reads.
 * Owns no table.
 * Called by heads and deputies.
 */
package ua.dp.cnap.rest.servicelist;
