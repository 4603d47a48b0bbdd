/**
 * How time that is scarce is shared among people: limits per person, what follows from missed visits, appeals.
 * Here the head also sets the booking rules of the centre, in {@code service_centre}.
 * Owns {@code network_rule}, {@code fairness_rule}, {@code service_fairness_rule}, {@code missed_appeal}.
 * Called by {@code booking}, which asks it before it promises anything, and by the consoles of the head and the oblast.
 */
package ua.dp.cnap.fairness;
