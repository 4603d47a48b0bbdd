/** How the server handles the connections of clients. Owns no tables. Undertow finds it when the application is deployed. */
package ua.dp.cnap.server.http;
