/**
 * Documents on paper: A4 pages as tagged PDF, made on the server from the same words and data as the screens.
 * Owns no table.
 * Called by the portal and the consoles when somebody prints or keeps a document.
 */
package ua.dp.cnap.paper;
