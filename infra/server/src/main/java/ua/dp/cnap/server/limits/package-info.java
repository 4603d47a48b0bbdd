/**
 * What one client may send: so many writes in a minute, forms of a sensible size. Owns no tables. Nobody calls it: the
 * filter runs before every page of the portal and every API request.
 */
package ua.dp.cnap.server.limits;
