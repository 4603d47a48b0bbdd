/** What every feature shares: how a rule says no. Owns no table. Called by all. */
package ua.dp.cnap;
