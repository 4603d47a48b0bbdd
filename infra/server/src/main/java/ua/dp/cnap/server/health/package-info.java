/**
 * Tells whether this server lives and whether it can work. Owns no tables. The management port tells it in detail to
 * those who run the server, {@link ua.dp.cnap.server.health.HealthServlet} in one word to everybody else.
 */
package ua.dp.cnap.server.health;
