/**
 * What the one application needs around its doors: the face of errors that no door has seen, health, identity. Owns no
 * tables. The container calls it.
 */
package ua.dp.cnap.server;
