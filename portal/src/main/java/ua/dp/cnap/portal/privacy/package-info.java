/**
 * What is kept of a person, for that person: to read, to take along, to correct, to erase.
 * Owns no table.
 * Called by citizens who have the link of their visit.
 */
package ua.dp.cnap.portal.privacy;
