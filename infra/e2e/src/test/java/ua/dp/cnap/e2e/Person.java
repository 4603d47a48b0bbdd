package ua.dp.cnap.e2e;

import java.util.concurrent.ThreadLocalRandom;

/** An invented citizen; the name and the phone are such that they can be looked for. */
record Person(String surname, String givenName, String phone) {

    /** How every invented surname and phone begins, those of the demo data included as far as phones go. */
    static final String SURNAME = "Вигадана";

    static final String PHONE = "+380560";

    private static final String LETTERS = "абвгдежзиклмнопрстуфхцчш";

    /** The number has the form of the oblast's numbers and begins with 000, which no subscriber has. */
    static Person invented() {
        StringBuilder surname = new StringBuilder(SURNAME);
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        chance.ints(8, 0, LETTERS.length()).forEach(i -> surname.append(LETTERS.charAt(i)));
        return new Person(surname.toString(), "Мальва", PHONE + "%06d".formatted(chance.nextInt(20_000)));
    }
}
