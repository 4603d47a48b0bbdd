package ua.dp.cnap.database.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Choices that look like chance and follow from a name alone: the same name, the same choices, on every machine. */
final class Chance {

    private static final String CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final SplittableRandom numbers;

    private Chance(long seed) {
        this.numbers = new SplittableRandom(seed);
    }

    static Chance of(Object... name) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits
        for (Object part : name) {
            for (byte octet : (part + "/").getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
            }
        }
        return new Chance(hash);
    }

    /** A UUID that follows from the name. */
    static UUID id(Object... name) {
        StringBuilder text = new StringBuilder("cnap demo");
        for (Object part : name) {
            text.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    boolean percent(double likelihood) {
        return numbers.nextDouble(100) < likelihood;
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return numbers.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return numbers.nextDouble(least, most);
    }

    <T> T one(List<T> of) {
        return of.get(numbers.nextInt(of.size()));
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        numbers.nextBytes(bytes);
        return bytes;
    }

    /** A short code as citizens get it, such as {@code K7M-4PX}. */
    String code() {
        StringBuilder code = new StringBuilder("XXX-XXX");
        for (int at : new int[] {0, 1, 2, 4, 5, 6}) {
            code.setCharAt(at, CODE_LETTERS.charAt(numbers.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }
}
