package ua.dp.cnap.e2e;

import java.util.concurrent.ThreadLocalRandom;

/** An invented citizen whose name and phone nobody else in the stack has, so that they can be looked for. */
record Person(String surname, String givenName, String phone) {

    private static final String LETTERS = "абвгдежзиклмнопрстуфхцчш";

    /** The number has the form of the oblast's numbers and begins with 000, which no subscriber has. */
    static Person invented() {
        StringBuilder surname = new StringBuilder("Вигадана");
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        chance.ints(8, 0, LETTERS.length()).forEach(i -> surname.append(LETTERS.charAt(i)));
        return new Person(surname.toString(), "Мальва", "+380560%06d".formatted(chance.nextInt(20_000)));
    }
}
