package ua.dp.cnap.tenancy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The server's registry of transactions; outside of the server there is none, and no transaction either. */
final class Transactions {

    private static volatile TransactionSynchronizationRegistry registry;

    private Transactions() {}

    static TransactionSynchronizationRegistry registry() throws NamingException {
        TransactionSynchronizationRegistry known = registry;
        if (known == null) {
            known = InitialContext.doLookup("java:jboss/TransactionSynchronizationRegistry");
            registry = known;
        }
        return known;
    }

    /** Whether this thread is inside a transaction. */
    static boolean isActive() {
        try {
            return registry().getTransactionKey() != null;
        } catch (NamingException e) {
            return false;
        }
    }
}
