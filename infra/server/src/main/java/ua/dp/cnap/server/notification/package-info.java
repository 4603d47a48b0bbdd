/**
 * Sends what waits in the outbox: e-mails, through the mail server that the settings name.
 * Owns no table; takes messages from core's {@code Deliveries} and writes them with the brand's letters.
 * A timer calls it.
 */
package ua.dp.cnap.server.notification;
