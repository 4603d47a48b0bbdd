package ua.dp.cnap.database;

/** PostgreSQL could not do what was asked. The message is one sentence for the person at the console. */
public final class PostgresFailed extends RuntimeException {

    public PostgresFailed(String sentence) {
        super(sentence);
    }

    public PostgresFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
