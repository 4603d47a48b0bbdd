/**
 * What search engines and other programs read of the portal: robots.txt, sitemaps, structured data.
 * Owns no table.
 * Crawlers call it; templates take the structured data from it.
 */
package ua.dp.cnap.portal.discovery;
