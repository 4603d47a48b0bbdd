/**
 * Keycloak's realm of this system: who may log in, for which community, and what the login page looks like. Owns no
 * tables; Keycloak keeps its own. Called by the launcher, and by whoever sets up a Keycloak elsewhere.
 */
package ua.dp.cnap.identity;
