package ua.dp.cnap.rest.privacy;

/** For how long data of people are to be kept, and why, for the history. */
record RetentionWishBody(Integer retentionDays, String reason, Integer version) {}
