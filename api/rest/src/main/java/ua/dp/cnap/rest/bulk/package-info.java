/**
 * Whole tables in and out over HTTP: offices, hours, staff and services as CSV or XLSX.
 * Owns no table.
 * Called by programs of the head.
 */
package ua.dp.cnap.rest.bulk;
