/**
 * Whole tables in and out, for the head: taken as a file, filled in, looked through, brought in.
 * Owns no table.
 */
package ua.dp.cnap.admin.bulk;
