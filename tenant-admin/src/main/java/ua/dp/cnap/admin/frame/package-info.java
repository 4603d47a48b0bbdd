/**
 * What all consoles share on the screen: the layout, texts, notices, icons, and pages for what went wrong.
 * Owns no table.
 * Called by the views.
 */
package ua.dp.cnap.admin.frame;
