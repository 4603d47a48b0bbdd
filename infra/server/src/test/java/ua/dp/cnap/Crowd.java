package ua.dp.cnap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people who want something in the same moment. */
public final class Crowd {

    private Crowd() {}

    /** The answer, or the refusal. */
    public static Object outcome(Callable<?> work) {
        try {
            return work.call();
        } catch (Problem refusal) {
            return refusal;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answers of that many who do the same. */
    public static List<Object> atOnce(int times, Callable<Object> work) throws Exception {
        List<Callable<Object>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(work);
        }
        return together(all);
    }

    /** The answers of people who each do their own. */
    public static List<Object> together(List<Callable<Object>> work) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(work.size())) {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> answer : people.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
