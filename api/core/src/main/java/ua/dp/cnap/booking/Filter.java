package ua.dp.cnap.booking;

/**
 * Which offices and times a citizen wants to see. An office must have all that is asked of it; a time must be one that
 * suits: in the evening, on a Saturday, or either when both are wanted.
 *
 * @param stepFree only offices that a wheelchair enters without steps
 * @param passportWorkstation only offices where a passport workstation works
 * @param evening from 17:00 on
 */
public record Filter(boolean stepFree, boolean passportWorkstation, boolean evening, boolean saturday) {

    /** Everything suits. */
    public static final Filter NONE = new Filter(false, false, false, false);

    private static final String STEP_FREE =
            " and exists (select from office f where f.tenant_id = %1$s and f.id = %2$s and f.step_free)";

    private static final String PASSPORT_WORKSTATION = """
             and exists (select from equipment f
                          where f.tenant_id = %1$s and f.office_id = %2$s
                            and f.kind = 'PASSPORT_WORKSTATION' and f.state = 'WORKING')""";

    private static final String EVENING_BEGINS = "(d.day + time '17:00') at time zone 'Europe/Kyiv'";
    private static final String IS_SATURDAY = "extract(isodow from d.day) = 6";

    /** Conditions of SQL on the office in those columns, beginning with "and", or nothing. */
    String offices(String tenantId, String officeId) {
        return ((stepFree ? STEP_FREE : "") + (passportWorkstation ? PASSPORT_WORKSTATION : ""))
                .formatted(tenantId, officeId);
    }

    /** A condition of SQL on the days of {@code lane_day d}, beginning with "and", or nothing. */
    String days() {
        return saturday && !evening ? " and " + IS_SATURDAY : "";
    }

    /** From when on times suit in the gap that begins at {@code from}, as SQL over {@code lane_day d}. */
    String begins(String from) {
        if (!evening) {
            return from;
        }
        String later = "greatest(" + from + ", " + EVENING_BEGINS + ")";
        return saturday ? "case when " + IS_SATURDAY + " then " + from + " else " + later + " end" : later;
    }
}
