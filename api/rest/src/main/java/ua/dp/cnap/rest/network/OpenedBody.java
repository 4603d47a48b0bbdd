package ua.dp.cnap.rest.network;

import java.util.UUID;

/** A community that was opened; the same again for a repeated request. */
record OpenedBody(UUID communityId, String slug) {}
