/**
 * The network in figures as JSON.
 * Owns no table.
 * Called by coordinators and auditors of the oblast.
 */
package ua.dp.cnap.rest.network;
