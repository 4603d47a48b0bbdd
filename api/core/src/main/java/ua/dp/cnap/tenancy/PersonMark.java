package ua.dp.cnap.tenancy;

/**
 * Who books, as two keyed hashes in hex: enough to count the visits of one person, and nothing else.
 *
 * @param phone the same for the same phone in all communities
 * @param name the same for namesakes
 */
public record PersonMark(String phone, String name) {}
