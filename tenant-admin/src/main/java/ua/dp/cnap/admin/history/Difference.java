package ua.dp.cnap.admin.history;

/**
 * One thing that became another, in words.
 *
 * @param before empty when there was nothing
 * @param after empty when nothing is left
 */
record Difference(String label, String before, String after) {}
