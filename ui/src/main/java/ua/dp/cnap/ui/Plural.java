package ua.dp.cnap.ui;

/** The form of a noun that a whole number asks for: 1 послуга, 2 послуги, 5 послуг, 11 послуг, 21 послуга. */
public enum Plural {
    ONE,
    FEW,
    MANY;

    public static Plural of(long number, Language language) {
        long units = Math.abs(number % 10);
        long tens = Math.abs(number / 10 % 10);
        if (language != Language.UK) {
            return Math.abs(number) == 1 ? ONE : MANY;
        }
        if (tens == 1 || units == 0 || units > 4) {
            return MANY;
        }
        return units == 1 ? ONE : FEW;
    }

    /** The last part of the text key. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
