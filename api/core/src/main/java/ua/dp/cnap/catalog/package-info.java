/**
 * The regional directory of services, life events, and each community's own list, as citizens find them.
 * Owns {@code service}, {@code directory_entry}, {@code life_event}, {@code life_event_part}, {@code subsistence_minimum};
 * reads what {@code servicelist} writes.
 * Called by the portal and the API to find a service and what it costs.
 */
package ua.dp.cnap.catalog;
