/**
 * Where the head of a centre says who sits at which workplace when, who is away, and who can give which service.
 * Owns no table.
 * Only heads and their deputies come here.
 */
package ua.dp.cnap.admin.roster;
