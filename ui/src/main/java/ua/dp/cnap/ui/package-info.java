/**
 * The regional brand: texts, formats, icons, the addresses of static assets and a community's own colours inside the
 * regional frame. Owns no table and holds no rule of the domain. The portal and the consoles call it.
 */
package ua.dp.cnap.ui;
