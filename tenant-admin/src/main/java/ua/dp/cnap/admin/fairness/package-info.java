/**
 * By which rules the centre is booked and its time shared among people, in the console of the head.
 * Owns no table.
 * Called by heads and deputies.
 */
package ua.dp.cnap.admin.fairness;
