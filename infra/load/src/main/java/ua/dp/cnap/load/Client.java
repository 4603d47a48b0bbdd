package ua.dp.cnap.load;

/** One visitor who asks again and again. */
interface Client extends AutoCloseable {

    /** Asks once. @return how it ended, as an HTTP status; the database's clients say 201 and 409 too */
    int once() throws Exception;

    @Override
    default void close() throws Exception {}

    /** Makes the client with that number. */
    interface Maker {
        Client make(int number) throws Exception;
    }
}
