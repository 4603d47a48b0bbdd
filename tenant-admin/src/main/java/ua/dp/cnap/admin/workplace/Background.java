package ua.dp.cnap.admin.workplace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.IntConsumer;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** Does for a page what takes seconds, in the scope and the name of its person, while the page tells how far it is. */
@ApplicationScoped
public class Background {

    @Resource
    ManagedExecutorService threads;

    /**
     * @param work is given where to tell its progress
     * @param done gets the result, in the page
     * @param failed gets what was thrown instead, in the page; what it throws on is an error of the page
     */
    public <T> void run(
            UI page,
            Function<IntConsumer, T> work,
            SerializableConsumer<Integer> progress,
            SerializableConsumer<T> done,
            SerializableConsumer<RuntimeException> failed) {
        Scope scope = Shift.of(page).scope().orElseThrow();
        threads.execute(() -> {
            try {
                T result = CurrentScope.call(scope, () -> work.apply(rows -> page.access(() -> progress.accept(rows))));
                page.access(() -> inScope(scope, () -> done.accept(result)));
            } catch (RuntimeException failure) {
                page.access(() -> inScope(scope, () -> failed.accept(failure)));
            }
        });
    }

    /** What the page does next may ask the database again. */
    private static void inScope(Scope scope, Runnable work) {
        CurrentScope.run(scope, work);
    }
}
