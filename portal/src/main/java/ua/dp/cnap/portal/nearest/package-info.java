/** The earliest time of a service anywhere near a place, over all communities. Owns no table. Browsers call it. */
package ua.dp.cnap.portal.nearest;
