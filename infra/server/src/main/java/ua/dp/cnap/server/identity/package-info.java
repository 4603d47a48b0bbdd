/**
 * Turns a verified token into a {@link ua.dp.cnap.tenancy.StaffIdentity}, for the consoles and the API alike. Owns no
 * tables. Nobody calls it: the filter runs before every console page and every API request.
 */
package ua.dp.cnap.server.identity;
