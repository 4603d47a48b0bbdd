/**
 * The database: an embedded PostgreSQL for one machine, its roles, the migrations and the data it starts with.
 *
 * <p>Owns every table, as the files under {@code db/migration}, and the roles of the server, as the files under
 * {@code db/server}. The launcher and the tests call it; the application never does.
 */
package ua.dp.cnap.database;
