/**
 * The regional directory of services, life events, and each community's own list.
 * Owns {@code service}, {@code directory_entry}, {@code life_event}, {@code life_event_part} and {@code listed_service}.
 * Called by the portal and the API to find a service, by the head's console to set the list.
 */
package ua.dp.cnap.catalog;
