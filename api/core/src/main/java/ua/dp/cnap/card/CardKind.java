package ua.dp.cnap.card;

/** Which of the two documents of a service (5203-VI art. 8 p. 1). */
public enum CardKind {
    /** Tells citizens about the service. */
    INFORMATION,
    /** Tells staff who does what, and by when. */
    TECHNOLOGICAL
}
