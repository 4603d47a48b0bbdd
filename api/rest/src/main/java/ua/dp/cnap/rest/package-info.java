/**
 * The public JSON interface: the use cases of core over HTTP, as {@code openapi.yaml} describes them.
 * Owns no table; each package below is a feature of core seen from outside.
 * Called by anybody for what is published, by staff with a bearer token for the rest.
 */
package ua.dp.cnap.rest;
