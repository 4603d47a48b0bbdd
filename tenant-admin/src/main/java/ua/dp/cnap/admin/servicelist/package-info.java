/**
 * Where the head of a centre sets its list of services: which are given, by which rules, where, for what fee, and by which
 * decision; and sees it beside the lists of similar communities.
 * Owns no table.
 * Only heads come here.
 */
package ua.dp.cnap.admin.servicelist;
