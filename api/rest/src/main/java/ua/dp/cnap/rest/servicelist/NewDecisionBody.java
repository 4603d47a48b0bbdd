package ua.dp.cnap.rest.servicelist;

import java.time.LocalDate;

/**
 * What is to be written down of a decision.
 *
 * @param version as it was read; absent for a new one
 */
record NewDecisionBody(String body, String number, LocalDate decidedOn, Integer version) {}
