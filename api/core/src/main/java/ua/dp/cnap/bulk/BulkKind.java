package ua.dp.cnap.bulk;

/** What can be taken out and brought in as a table. */
public enum BulkKind {
    OFFICES,
    HOURS,
    STAFF,
    SERVICES
}
