package ua.dp.cnap.rest.office;

/** The closing of an office is to be taken back. */
record OfficeReopeningBody(Integer version, String reason) {}
