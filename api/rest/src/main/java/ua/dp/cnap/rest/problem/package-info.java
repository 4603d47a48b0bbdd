/**
 * How the API says no: problem details (RFC 9457) for every refusal and every accident, in Ukrainian or English.
 * Owns no table.
 * Called by JAX-RS with what a use case or the door threw, and by the server for requests that never reached the API.
 */
package ua.dp.cnap.rest.problem;
