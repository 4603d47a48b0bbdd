/** How other sites and bots lead into the portal: the booking widget and its example. Owns no table. Webmasters call it. */
package ua.dp.cnap.portal.widget;
