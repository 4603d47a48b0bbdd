/**
 * What people are told after a transaction: written into the outbox inside it, sent once it is done.
 * Owns {@code message}.
 * Booking writes, the sender of the server takes, the head looks at what could not be sent.
 */
package ua.dp.cnap.notification;
