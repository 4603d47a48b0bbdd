package ua.dp.cnap.booking;

/**
 * The statements that core runs, in core's own words, for programs that measure the database without the application. In
 * this package because core keeps them to itself.
 */
public final class CoreStatements {

    public static final String RULES = Timetable.RULES;
    public static final String BOOK = Timetable.BOOK;
    public static final String FREE_STARTS_OF_OFFICE = Timetable.FREE_STARTS_OF_OFFICE;
    public static final String REBUILD = BookedVisits.REBUILD;
    public static final String NEAREST = NearestTimes.NEAREST;

    private CoreStatements() {}
}
