/** Services to find and the information card of each. Owns no table. Browsers call it, and the first booking step. */
package ua.dp.cnap.portal.catalog;
