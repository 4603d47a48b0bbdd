/**
 * Where the head of a centre sets which services it gives and how long a visit takes.
 * Owns no table.
 * Only heads come here.
 */
package ua.dp.cnap.admin.catalog;
