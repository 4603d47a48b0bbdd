/**
 * How published answers travel: entity tags, and leave for pages of other sites to read them.
 * Owns no table.
 * Called by JAX-RS after every resource.
 */
package ua.dp.cnap.rest.published;
