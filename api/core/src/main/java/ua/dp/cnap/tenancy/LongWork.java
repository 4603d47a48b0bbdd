package ua.dp.cnap.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.function.Supplier;

/** Gives one piece of work more time than the usual transaction has; to be called outside of a transaction. */
@ApplicationScoped
public class LongWork {

    private static final int THE_USUAL = 0;

    @Inject
    UserTransaction transaction;

    /** Use cases that the work calls have that long each. */
    public <T> T call(Duration most, Supplier<T> work) {
        allow(Math.toIntExact(most.toSeconds()));
        try {
            return work.get();
        } finally {
            allow(THE_USUAL);
        }
    }

    private void allow(int seconds) {
        try {
            transaction.setTransactionTimeout(seconds);
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
