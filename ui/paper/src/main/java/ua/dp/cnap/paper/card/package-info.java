/**
 * Information cards and technological cards as documents.
 * Owns no table.
 * Called by the portal for what is valid, by the consoles for any edition.
 */
package ua.dp.cnap.paper.card;
