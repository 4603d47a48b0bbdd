/**
 * The communities of the oblast and their service centres.
 * Owns {@code community}, {@code service_centre} and {@code announcement}.
 * Called by every door to find out whose page or data it is.
 */
package ua.dp.cnap.community;
