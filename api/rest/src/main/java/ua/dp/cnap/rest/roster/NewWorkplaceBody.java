package ua.dp.cnap.rest.roster;

import java.util.UUID;

/** A workplace that an office gets. */
record NewWorkplaceBody(UUID officeId, String name) {}
