/**
 * Information cards and technological cards of services: the oblast's typical cards and each community's own.
 * Owns {@code typical_card} and {@code card}, whose approved editions the database keeps from any change.
 * Called by the portal and the API to show what is valid, by the consoles of heads and coordinators to write and approve.
 */
package ua.dp.cnap.card;
