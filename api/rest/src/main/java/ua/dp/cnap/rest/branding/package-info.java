/**
 * The face of a centre as JSON: brand, logo, announcements.
 * Owns no table; asks the desks of core.
 * Called by programs of those who configure a centre.
 */
package ua.dp.cnap.rest.branding;
