/**
 * Where heads write and approve the cards of their services, and coordinators the typical ones.
 * Owns no table.
 * Heads, deputies and coordinators come here; auditors read the typical cards.
 */
package ua.dp.cnap.admin.card;
