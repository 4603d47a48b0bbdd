/**
 * A handful of visits to the whole system in a real browser, as citizens and staff make them.
 *
 * <p>Owns no table; it only knows what is written on the pages, the public API, and the demo accounts. Run by {@code
 * infra/test}, at the end of {@code mvnw verify}.
 */
package ua.dp.cnap.e2e;
