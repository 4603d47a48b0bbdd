/** The start of the region, the list and map of communities, the start of a community. Owns no table. Browsers call it. */
package ua.dp.cnap.portal.community;
