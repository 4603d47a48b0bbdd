/**
 * The launcher: the whole system on one machine, from nothing.
 *
 * <p>Starts PostgreSQL, Keycloak and WildFly as daemons that outlive it, waits until each is healthy, and stops them
 * again. Owns no table; the scripts {@code infra/up}, {@code down}, {@code reset} and {@code status} call it.
 */
package ua.dp.cnap.launcher;
