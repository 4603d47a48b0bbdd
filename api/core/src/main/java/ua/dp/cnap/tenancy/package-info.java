/**
 * For whom a transaction acts: the scope, bound to the connection below JPA in one place.
 * Owns no table; its database roles and policies stand in the migrations.
 * Doors set the scope once per request; everything else only runs inside it.
 */
package ua.dp.cnap.tenancy;
