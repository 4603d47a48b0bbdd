package ua.dp.cnap.admin.catalog;

import ua.dp.cnap.catalog.Obligation;

/** Which part of the list the head wants to see. */
enum Shown {
    ALL,
    OFFERED,
    NOT_OFFERED,
    MANDATORY;

    boolean lets(ServiceLine line) {
        return switch (this) {
            case ALL -> true;
            case OFFERED -> line.offered();
            case NOT_OFFERED -> !line.offered();
            case MANDATORY -> line.obligation() == Obligation.MANDATORY;
        };
    }
}
