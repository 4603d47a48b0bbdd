/** Booking step by step, and the one own appointment afterwards. Owns no table. Browsers call it. */
package ua.dp.cnap.portal.booking;
