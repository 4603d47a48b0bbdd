package ua.dp.cnap.load;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** How one citizen gets a place on a day, or learns that there is none: looks what is free, takes some time, tries another. */
record Journey(int port, String slug, UUID office, UUID service, LocalDate day) {

    private static final Pattern START = Pattern.compile("\"startsAt\":\"([^\"]+)\",\"endsAt\"");
    private static final int MOST_TRIES = 4;

    enum Outcome {
        PLACE,
        NOTHING_FREE,
        TAKEN_EACH_TIME,
        UNCLEAR
    }

    record End(Outcome outcome, long nanos) {}

    /** @param arrival when the citizen wanted to begin */
    End from(long arrival) {
        Outcome outcome;
        try (Wire wire = new Wire(port)) {
            outcome = go(wire);
        } catch (IOException e) {
            outcome = Outcome.UNCLEAR;
        }
        return new End(outcome, System.nanoTime() - arrival);
    }

    private Outcome go(Wire wire) throws IOException {
        Answer answer = wire.get("/api/v1/communities/" + slug + "/slots?service=" + service + "&office=" + office
                + "&from=" + day + "&to=" + day + "&limit=2000");
        if (answer.status() != 200) {
            return Outcome.UNCLEAR;
        }
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            List<Instant> free = starts(answer);
            if (free.isEmpty()) {
                return Outcome.NOTHING_FREE;
            }
            answer = HttpBooking.book(wire, wish(any(free)), UUID.randomUUID());
            if (answer.status() != 409) {
                return answer.status() == 201 ? Outcome.PLACE : Outcome.UNCLEAR;
            }
        }
        return Outcome.TAKEN_EACH_TIME;
    }

    private static List<Instant> starts(Answer answer) {
        return START.matcher(answer.text())
                .results()
                .map(found -> OffsetDateTime.parse(found.group(1)).toInstant())
                .toList();
    }

    private static Instant any(List<Instant> free) {
        return free.get(ThreadLocalRandom.current().nextInt(free.size()));
    }

    private Wish wish(Instant startsAt) {
        return new Wish(null, slug, office, service, startsAt, startsAt.plusSeconds(20 * 60));
    }
}
