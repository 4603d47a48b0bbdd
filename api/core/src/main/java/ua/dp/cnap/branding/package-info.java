/**
 * The face of a centre inside the regional frame: name forms, colours, logo, contacts, its own domain.
 * Owns {@code logo} and the columns of {@code service_centre} that {@link ua.dp.cnap.branding.Brand} names.
 * The console and the API change it; the portal and the letters wear it.
 */
package ua.dp.cnap.branding;
