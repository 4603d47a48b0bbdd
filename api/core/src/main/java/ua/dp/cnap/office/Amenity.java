package ua.dp.cnap.office;

/** What helps a visitor to get in, to understand and to wait. */
public enum Amenity {
    /** A wheelchair gets in without steps. */
    STEP_FREE,
    LIFT,
    ACCESSIBLE_TOILET,
    ACCESSIBLE_PARKING,
    /** Tactile ground and signs for those who do not see. */
    TACTILE_GUIDES,
    /** For hearing aids. */
    INDUCTION_LOOP,
    /** Somebody speaks Ukrainian Sign Language, or calls an interpreter. */
    SIGN_LANGUAGE,
    /** A shelter on the spot. */
    SHELTER
}
