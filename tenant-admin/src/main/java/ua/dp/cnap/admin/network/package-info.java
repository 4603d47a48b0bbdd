/**
 * The network as the oblast sees it: figures of communities and offices, never of persons.
 * Owns no table.
 * Coordinators and auditors come here; nothing can be changed.
 */
package ua.dp.cnap.admin.network;
