/**
 * What did not reach citizens by e-mail, as JSON.
 * Owns no table; asks the desk of messages in core.
 * Called by programs of those who configure a centre.
 */
package ua.dp.cnap.rest.notification;
