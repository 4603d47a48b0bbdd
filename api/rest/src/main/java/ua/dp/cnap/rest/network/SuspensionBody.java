package ua.dp.cnap.rest.network;

/** Why the oblast suspends a community. */
record SuspensionBody(String reason) {}
