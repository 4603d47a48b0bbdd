package ua.dp.cnap.firststeps;

/** What a centre needs before citizens can book, in the order in which it is easiest done. */
public enum Step {
    /** An office that is not closed. */
    OFFICE,
    /** Such an office receives: by its week, a series or the stops of a route. */
    HOURS,
    /** There is a workplace where somebody serves. */
    WORKPLACE,
    /** An offered service is given at one. */
    SERVICES,
    /** A time can be booked. */
    FREE_TIME
}
