/**
 * Tells the login server who works where: makes accounts, invites, takes access away. Owns no tables; works off those of
 * {@link ua.dp.cnap.staff}. Nobody calls it: a timer does.
 */
package ua.dp.cnap.server.account;
