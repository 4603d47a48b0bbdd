package ua.dp.cnap.servicelist;

/** A part of the list that a head wants to see. */
public enum ListPart {
    ALL,
    /** Given to citizens now. */
    GIVEN,
    NOT_GIVEN,
    MANDATORY,
    RECOMMENDED,
    /** Added by the community itself. */
    OWN,
    /** Mandatory and not given: what the oblast asks about. */
    MISSING
}
