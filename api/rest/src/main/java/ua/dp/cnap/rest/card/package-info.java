/**
 * Cards of services over HTTP: those that are valid for anyone, the writing and approving for heads and coordinators.
 * Owns no table.
 * Called by programs of communities and of the oblast.
 */
package ua.dp.cnap.rest.card;
