package ua.dp.cnap.booking;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import ua.dp.cnap.fairness.LimitsPerPerson;
import ua.dp.cnap.fairness.PersonLimit;
import ua.dp.cnap.tenancy.Violation;

/** Tries a transaction again when the database asks for it: after a deadlock, or when a random code met its double. */
final class Attempts {

    private static final int MOST = 4;

    private Attempts() {}

    private static void refuse(PersonLimit limit) {
        throw limit;
    }

    /** @throws PersonLimit if the person may not have one more visit */
    static <T> T of(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (PersistenceException e) {
                LimitsPerPerson.broken(e).ifPresent(Attempts::refuse);
                boolean again = Violation.isTransient(e)
                        || Violation.of("uq_appointment_code", e)
                        || Violation.of("uq_appointment_find_key", e); // of code and phone
                if (!again || attempt == MOST) {
                    throw e;
                }
            }
        }
    }
}
