/** What the application gets in order to be measured in a bad case. Owns no tables. {@code SecondNode} packs it into the WAR. */
package ua.dp.cnap.load.clock;
