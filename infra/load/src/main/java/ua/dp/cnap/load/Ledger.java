package ua.dp.cnap.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Books over HTTP, for people who want mail, and writes down what was acknowledged and what failed, and when. A request that failed is sent again, with
 * the same key, until it is answered.
 */
final class Ledger implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final int BOOKED = 201;
    private static final int NO_ANSWER = 0;
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    /** A booking that the citizen was told of. */
    record Acknowledged(UUID community, String code, long ended) {}

    /** A request that was answered otherwise, or not at all. */
    record Failure(long begun, long ended, int status) {}

    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private volatile boolean closed;

    /** Books until this is closed. */
    void book(int port, Wishes wishes) {
        try {
            Clients.together(CLIENTS, number -> new Booking(new Wire(port), wishes), () -> !closed);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    synchronized List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    synchronized List<Failure> failures() {
        return List.copyOf(failures);
    }

    Map<Integer, Integer> failureStatuses() {
        Map<Integer, Integer> statuses = new TreeMap<>();
        failures().forEach(failure -> statuses.merge(failure.status(), 1, Integer::sum));
        return statuses;
    }

    /** Nanoseconds from that moment to the first booking acknowledged after it. */
    Optional<Long> firstSuccess(long since) {
        return acknowledged().stream()
                .map(booking -> booking.ended() - since)
                .filter(nanos -> nanos > 0)
                .min(Long::compare);
    }

    /** The code that a booking was answered with. */
    static Optional<String> code(Answer answer) {
        Matcher code = CODE.matcher(answer.text());
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }

    private synchronized void write(Wish wish, Answer answer, long begun) {
        Optional<String> code = answer == null || answer.status() != BOOKED ? Optional.empty() : code(answer);
        if (code.isPresent()) {
            acknowledged.add(new Acknowledged(wish.community(), code.get(), System.nanoTime()));
        } else {
            failures.add(new Failure(begun, System.nanoTime(), answer == null ? NO_ANSWER : answer.status()));
        }
    }

    private final class Booking implements Client {

        private final Wire wire;
        private final Wishes wishes;
        private Wish wish;
        private UUID key;

        private Booking(Wire wire, Wishes wishes) {
            this.wire = wire;
            this.wishes = wishes;
        }

        @Override
        public int once() throws InterruptedException {
            if (wish == null) {
                wish = wishes.next();
                key = UUID.randomUUID();
            }
            long begun = System.nanoTime();
            Answer answer = null;
            try {
                answer = HttpBooking.bookWithMail(wire, wish, key);
            } catch (IOException e) {
                // no answer: written down as such
            }
            write(wish, answer, begun);
            if (answer == null || answer.status() != BOOKED) {
                TimeUnit.MILLISECONDS.sleep(100); // nobody presses again at once
                return NO_ANSWER;
            }
            wish = null;
            return BOOKED;
        }

        @Override
        public void close() {
            wire.close();
        }
    }
}
