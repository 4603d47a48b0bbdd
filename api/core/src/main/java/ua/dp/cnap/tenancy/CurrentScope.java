package ua.dp.cnap.tenancy;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The scope of the work that this thread does now; set at the boundary, gone when the work ends.
 *
 * <p>It belongs to the thread and not to the HTTP request because consoles and workers run outside of requests too. A
 * transaction keeps the scope it began with: inside one, another scope is refused.
 */
public final class CurrentScope {

    private static final ThreadLocal<Scope> CURRENT = new ThreadLocal<>();

    private CurrentScope() {}

    /**
     * Does the work in the given scope, and gives the thread back as it was, whatever happens.
     *
     * @throws ScopeChanged inside a transaction that began in another scope
     */
    public static <T> T call(Scope scope, Supplier<T> work) {
        Scope before = CURRENT.get();
        if (!scope.equals(before) && Transactions.isActive()) {
            throw new ScopeChanged(before == null ? "nobody" : before.role(), scope.role());
        }
        CURRENT.set(scope);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** As {@link #call}, for work without a result. */
    public static void run(Scope scope, Runnable work) {
        call(scope, () -> {
            work.run();
            return null;
        });
    }

    /** Begins a request whose end is reported to another method, such as a filter's; always pair with {@link #end}. */
    public static void begin(Scope scope) {
        CURRENT.set(scope);
    }

    /** Ends the request: the thread has no scope any more. */
    public static void end() {
        CURRENT.remove();
    }

    public static Optional<Scope> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws ScopeMissing if the boundary has set none */
    public static Scope require() {
        return get().orElseThrow(ScopeMissing::new);
    }

    private static void restore(Scope before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
