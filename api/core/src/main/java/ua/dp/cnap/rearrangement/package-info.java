/**
 * What becomes of booked visits when the configuration changes under them: nothing is re-timed without a decision.
 * Owns no table.
 * Desks that change hours, lanes or services call it; booking carries it out.
 */
package ua.dp.cnap.rearrangement;
