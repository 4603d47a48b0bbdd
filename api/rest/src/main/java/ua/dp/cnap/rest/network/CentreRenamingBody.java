package ua.dp.cnap.rest.network;

/** The new name of the settlement where a council sits, and the decision on it. */
record CentreRenamingBody(String centre, String reason) {}
