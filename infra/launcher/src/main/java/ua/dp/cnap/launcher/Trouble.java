package ua.dp.cnap.launcher;

/** A reason to stop, said in one sentence to the person at the console. */
final class Trouble extends RuntimeException {

    Trouble(String sentence) {
        super(sentence);
    }

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
