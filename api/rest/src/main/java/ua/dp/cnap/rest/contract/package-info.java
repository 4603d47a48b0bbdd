/**
 * The contract {@code openapi.yaml} and its page for people.
 * Owns no table.
 * Called by who writes programs against the interface; the server gives the file itself at {@code /openapi}.
 */
package ua.dp.cnap.rest.contract;
