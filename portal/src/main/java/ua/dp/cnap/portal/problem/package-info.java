/** Refusals and accidents as friendly pages. Owns no table. The JAX-RS runtime calls it. */
package ua.dp.cnap.portal.problem;
