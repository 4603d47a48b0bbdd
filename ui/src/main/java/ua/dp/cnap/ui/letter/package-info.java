/**
 * E-mails to citizens in the regional frame: words, plain text and HTML that needs neither images nor scripts.
 * Owns no table and sends nothing.
 * The sender of the server fills them, the console shows a head how they look.
 */
package ua.dp.cnap.ui.letter;
