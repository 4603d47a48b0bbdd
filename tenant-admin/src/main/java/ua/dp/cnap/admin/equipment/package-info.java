/**
 * The equipment of an office, for the head: seen, added, said to be broken or repaired.
 * Owns no table.
 * Called by the view of the offices.
 */
package ua.dp.cnap.admin.equipment;
