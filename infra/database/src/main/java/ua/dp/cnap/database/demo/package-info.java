/**
 * The demo network: every community with invented offices, staff, free time and appointments, marked {@code demo}.
 *
 * <p>Writes the tenant tables and owns none. {@link ua.dp.cnap.database.DemoData} calls it, one community at a time, in
 * that community's scope; nothing here names the tenant.
 */
package ua.dp.cnap.database.demo;
