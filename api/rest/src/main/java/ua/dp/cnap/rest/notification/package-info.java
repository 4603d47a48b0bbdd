/**
 * What did not reach citizens, as JSON.
 * Owns no table; asks the desk of messages in core.
 * Called by programs of those who configure a centre.
 */
package ua.dp.cnap.rest.notification;
