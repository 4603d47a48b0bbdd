/**
 * How a community sets its own list: which services it gives, by which rules, where, for what fee, and by which decision.
 * Owns {@code listed_service}, {@code fee_exemption}, {@code list_decision}, {@code list_decision_file} and the community's
 * own rows of {@code service}.
 * Called by the head's console and the API of the centre; citizens read the result through {@code catalog}.
 */
package ua.dp.cnap.servicelist;
