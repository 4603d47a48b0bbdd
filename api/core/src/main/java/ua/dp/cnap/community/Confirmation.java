package ua.dp.cnap.community;

/** By what an online booking must be confirmed before it counts. */
public enum Confirmation {
    NONE,
    /** A code, or the link with it, in an e-mail. */
    EMAIL,
    /** A code to the phone. */
    PHONE
}
