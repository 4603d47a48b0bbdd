package ua.dp.cnap.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** So many clients at work at once, each as fast as it is answered. */
final class Clients {

    private Clients() {}

    /** Works until the time is over; what had begun then is still finished and counted. */
    static Timings during(Duration time, int clients, Client.Maker maker) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        return together(clients, maker, () -> System.nanoTime() < end);
    }

    /** Works as long as there is more to do. */
    static Timings together(int clients, Client.Maker maker, BooleanSupplier more) throws Exception {
        List<Callable<Timings>> work = new ArrayList<>();
        for (int number = 0; number < clients; number++) {
            Client client = maker.make(number);
            work.add(() -> work(client, more));
        }
        long begin = System.nanoTime();
        List<Timings> each = all(work);
        return Timings.together(each, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static Timings work(Client client, BooleanSupplier more) throws Exception {
        Timings timings = new Timings();
        try (client) {
            while (more.getAsBoolean()) {
                long begin = System.nanoTime();
                int outcome = client.once();
                timings.add(outcome, System.nanoTime() - begin);
            }
        }
        return timings;
    }

    /** Does all at once, a thread each, and waits for the last. */
    static <T> List<T> all(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
