package ua.dp.cnap.card;

/** Words as people type them into a card. */
final class Words {

    private Words() {}

    /** Without control characters and without empty space around; never null. */
    static String clean(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cc}&&[^\\n]]", " ")
                        .strip();
    }
}
