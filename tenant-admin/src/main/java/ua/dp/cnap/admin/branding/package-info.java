/**
 * The face of a centre: names, colours, logo, contacts, announcements, and how pages and letters look in it.
 * Owns no table; asks the desks of core, and the portal for a preview.
 * Opened by those who configure the centre.
 */
package ua.dp.cnap.admin.branding;
