package ua.dp.cnap.rest.moving;

/** The community that moved in. */
record MovedInBody(String slug, String name) {}
