package ua.dp.cnap.servicelist;

/** The statement by which core reads a page of a head's list, in core's own words; core keeps it to itself. */
public final class ListStatements {

    /** Regional list, what was typed, part, topic, most, to leave out. */
    public static final String PAGE = ServiceListDesk.PAGE;

    private ListStatements() {}
}
