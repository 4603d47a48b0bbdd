/**
 * Whole tables in and out: offices, hours, staff and services as CSV or XLSX, looked through row by row before anything
 * changes.
 * Owns no table; each room that owns one says through a {@link ua.dp.cnap.bulk.BulkTable} what its rows are.
 * Called by the head's console and API.
 */
package ua.dp.cnap.bulk;
