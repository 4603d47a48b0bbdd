/**
 * For how long the centre keeps data of people, and what was erased, in the head's console.
 * Owns no table.
 * Called by heads.
 */
package ua.dp.cnap.admin.privacy;
