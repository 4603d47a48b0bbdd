package ua.dp.cnap.booking;

import java.security.SecureRandom;
import java.util.Locale;

/** Makes the short codes that people read to each other: {@code K7M-4PX}, without letters and digits that look alike. */
final class Codes {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom CHANCE = new SecureRandom();

    private Codes() {}

    static String next() {
        StringBuilder code = new StringBuilder("XXX-XXX");
        for (int i = 0; i < code.length(); i++) {
            if (i != 3) {
                code.setCharAt(i, ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
            }
        }
        return code.toString();
    }

    /** The code as it was made, from one typed in small letters, with spaces or without the hyphen. */
    static String normal(String typed) {
        String plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.length() == 6 ? plain.substring(0, 3) + "-" + plain.substring(3) : plain;
    }
}
