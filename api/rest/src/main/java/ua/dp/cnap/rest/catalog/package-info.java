/**
 * Services as JSON, with the information card.
 * Owns no table.
 * Called by anybody.
 */
package ua.dp.cnap.rest.catalog;
