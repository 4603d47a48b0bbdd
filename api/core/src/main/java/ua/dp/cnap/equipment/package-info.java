/**
 * What a centre works with, and whether it works: machines, mobile cases, home-visit teams.
 * Owns {@code equipment}.
 * Called by the head's console and the API; which services an office can give hangs on it.
 */
package ua.dp.cnap.equipment;
