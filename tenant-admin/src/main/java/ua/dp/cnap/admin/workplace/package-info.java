/**
 * For whom a member of staff works now, and which views that opens.
 * Owns no table.
 * The servlet calls it before each request, the router before each view.
 */
package ua.dp.cnap.admin.workplace;
