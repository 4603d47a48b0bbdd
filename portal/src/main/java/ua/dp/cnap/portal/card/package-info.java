/**
 * The approved cards of a service: what the page of the service says of them, and their files.
 * Owns no table.
 * Citizens come here to read or print what is valid.
 */
package ua.dp.cnap.portal.card;
