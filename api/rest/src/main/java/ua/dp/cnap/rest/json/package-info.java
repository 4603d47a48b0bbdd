/**
 * Records as JSON: strict in what is read, plain in what is written.
 * Owns no table.
 * Called by JAX-RS for every body.
 */
package ua.dp.cnap.rest.json;
