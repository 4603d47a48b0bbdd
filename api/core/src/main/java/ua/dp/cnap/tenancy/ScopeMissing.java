package ua.dp.cnap.tenancy;

/** A programming error: work reached the database before a boundary said for whom. */
public class ScopeMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ScopeMissing() {
        super("no scope has been set for this work");
    }
}
