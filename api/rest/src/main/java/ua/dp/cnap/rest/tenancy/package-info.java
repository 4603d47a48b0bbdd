/**
 * The boundary: for whom a request acts, by its path or its token.
 * Owns no table.
 * Called by JAX-RS before every resource.
 */
package ua.dp.cnap.rest.tenancy;
