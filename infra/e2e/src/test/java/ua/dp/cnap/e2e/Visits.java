package ua.dp.cnap.e2e;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the running stack and visitors with a browser, and looks after each test at what every visit owes: no
 * errors in the browser, no cookie for citizens, nothing private in a log.
 */
final class Visits implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Visits.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitors.class || type == Api.class || type == Stack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitors.class ? visitors(test) : type == Api.class ? api(test) : stack(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        Visitors visitors = test.getStore(HERE).get(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave(failed);
        }
        if (!failed) {
            List<String> keys = new ArrayList<>(api(test).keys());
            keys.addAll(visitors == null ? List.of() : visitors.keys());
            new Logs(stack(test)).holdNothingPrivate(keys);
        }
    }

    private static Api api(ExtensionContext test) {
        return test.getStore(HERE).getOrComputeIfAbsent(Api.class, any -> new Api(stack(test)), Api.class);
    }

    private static Visitors visitors(ExtensionContext test) {
        return test.getStore(HERE)
                .getOrComputeIfAbsent(
                        Visitors.class,
                        any -> new Visitors(stack(test), chromium(test), test.getDisplayName()),
                        Visitors.class);
    }

    /** Kept at the root: started by the first test that asks, closed after the last of all. */
    private static Stack stack(ExtensionContext test) {
        return test.getRoot().getStore(HERE).getOrComputeIfAbsent(Stack.class, any -> Stack.start(), Stack.class);
    }

    private static Chromium chromium(ExtensionContext test) {
        return test.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Chromium.class, any -> Chromium.start(), Chromium.class);
    }
}
