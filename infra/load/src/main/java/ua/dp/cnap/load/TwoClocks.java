package ua.dp.cnap.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.load.clock.FastClock;

/** Two nodes whose clocks differ: a request that is sent to the one and then, with the same key, to the other is one booking. */
final class TwoClocks {

    private static final int BOOKED = 201;
    private static final Duration ALLOWANCE = Duration.ofSeconds(2);

    private TwoClocks() {}

    static void measure(int[] ports, Wishes wishes, Connection superuser, Plan plan, Report report)
            throws IOException, SQLException {
        int same = 0;
        double ahead = 0;
        try (Wire first = new Wire(ports[0]);
                Wire second = new Wire(ports[1])) {
            for (int round = 0; round < plan.rounds(); round++) {
                Wish wish = wishes.next();
                UUID key = UUID.randomUUID();
                Optional<String> asked = code(HttpBooking.book(round % 2 == 0 ? first : second, wish, key));
                Optional<String> again = code(HttpBooking.book(round % 2 == 0 ? second : first, wish, key));
                same += asked.isPresent() && asked.equals(again) ? 1 : 0;
                if (round == 1) {
                    ahead = secondsAhead(wish.community(), asked.orElse(""), superuser);
                }
            }
        }
        report.promise(
                "clocks of two nodes apart",
                "%.1f s".formatted(ahead),
                FastClock.AHEAD.toSeconds() + " s",
                Math.abs(ahead - FastClock.AHEAD.toSeconds()) < ALLOWANCE.toSeconds());
        report.promise(
                "repeated at the other node: the first answer",
                same + " of " + plan.rounds(),
                "all",
                same == plan.rounds());
    }

    private static Optional<String> code(Answer answer) {
        return answer.status() == BOOKED ? Ledger.code(answer) : Optional.empty();
    }

    private static double secondsAhead(UUID community, String code, Connection superuser) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(
                "select extract(epoch from booked_at - clock_timestamp()) from appointment where tenant_id = ? and code = ?")) {
            statement.setObject(1, community);
            statement.setString(2, code);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getDouble(1) : 0;
            }
        }
    }
}
