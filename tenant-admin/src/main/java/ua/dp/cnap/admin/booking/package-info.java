/**
 * The desk: who comes today, and what became of it.
 * Owns no table.
 * Administrators and heads of a community's centre work here.
 */
package ua.dp.cnap.admin.booking;
