/**
 * Where the head of a centre sets the weekly hours of its offices.
 * Owns no table.
 * Only heads come here.
 */
package ua.dp.cnap.admin.office;
