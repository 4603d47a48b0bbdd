package ua.dp.cnap.portal.booking;

/**
 * What has been chosen in an earlier step.
 *
 * @param path where the choice can be changed
 */
public record Choice(int step, String text, String path) {}
