/**
 * The citizens' pages: complete without JavaScript, without a session, without a cookie. Owns no table and holds no rule;
 * it maps requests to use cases and answers to templates. Browsers call it.
 */
package ua.dp.cnap.portal;
