/**
 * The network as the oblast sees it: counts by community and by office, never a person's data.
 * Opens, suspends and resumes communities; owns {@code classified_community}.
 * Called by the coordinator's console and by {@code /api/v1/network}.
 */
package ua.dp.cnap.network;
