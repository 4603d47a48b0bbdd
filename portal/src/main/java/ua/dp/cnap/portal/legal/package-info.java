/** The privacy notice and the accessibility statement. Owns no table. Browsers call it. */
package ua.dp.cnap.portal.legal;
