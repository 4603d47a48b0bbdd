/**
 * Takes the last change of a community's configuration back.
 * Owns no table; writes those that the change wrote, through {@code undo_change}.
 * Called by the head's console and API.
 */
package ua.dp.cnap.undo;
