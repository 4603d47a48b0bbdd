package ua.dp.cnap.database.demo;

/**
 * Invented phone numbers. They have the form of the oblast's numbers, +380 56 and seven digits, but those begin with
 * 000, which no subscriber has.
 */
final class Phones {

    private Phones() {}

    /** @param number 1 … 999 */
    static String ofOffice(int number) {
        return "+38056%07d".formatted(number);
    }

    static String ofCitizen(Chance chance) {
        return "+38056%07d".formatted(chance.between(1000, 9999));
    }
}
