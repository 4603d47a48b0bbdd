/** How an office is shown: address, hours, whether it is open now. Owns no table. The other pages call it. */
package ua.dp.cnap.portal.office;
