/**
 * Asks a head what becomes of booked visits that a change would break, and says whom to phone.
 * Owns no table.
 * Views that change hours, lanes or services open it.
 */
package ua.dp.cnap.admin.rearrangement;
