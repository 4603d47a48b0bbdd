/**
 * What citizens are told by the centre, and what did not reach them.
 * Owns no table; asks the desk of messages in core.
 * Opened by those who configure the centre.
 */
package ua.dp.cnap.admin.notification;
