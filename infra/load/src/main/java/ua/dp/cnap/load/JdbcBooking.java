package ua.dp.cnap.load;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import ua.dp.cnap.booking.CoreStatements;
import ua.dp.cnap.tenancy.ScopeStatement;

/**
 * Books by plain JDBC with the statements that the application runs for one booking, and nothing else: the limit that no
 * application above this database can pass. The statements stay prepared.
 */
final class JdbcBooking implements Client {

    private static final NumberedSql RULES = NumberedSql.of(CoreStatements.RULES);
    private static final NumberedSql BOOK = NumberedSql.of(CoreStatements.BOOK);

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Connection connection;
    private final Supplier<Wish> wishes;
    private final PreparedStatement scope;
    private final PreparedStatement rules;
    private final PreparedStatement book;

    JdbcBooking(Connection connection, Supplier<Wish> wishes) throws SQLException {
        this.connection = connection;
        this.wishes = wishes;
        connection.setAutoCommit(false);
        this.scope = connection.prepareStatement(ScopeStatement.TAKE);
        this.rules = RULES.on(connection);
        this.book = BOOK.on(connection);
    }

    @Override
    public int once() throws SQLException {
        Wish wish = wishes.get();
        String key = hash();
        scope.setString(1, "cnap_citizen");
        scope.setString(2, wish.community().toString());
        scope.setString(3, key);
        scope.execute();
        RULES.fill(rules, wish.service(), wish.office());
        rows(rules);
        if (!take(wish, key)) {
            connection.rollback();
            return 409;
        }
        connection.commit();
        return 201;
    }

    private boolean take(Wish wish, String key) throws SQLException {
        BOOK.fill(
                book,
                "{" + wish.service() + "}",
                wish.office(),
                Date.valueOf(wish.day()),
                wish.startsAt().getEpochSecond(),
                wish.endsAt().getEpochSecond(),
                wish.endsAt().getEpochSecond(),
                0,
                UUID.randomUUID(),
                hash().substring(0, 12),
                key,
                hash(),
                hash(),
                "Вимір",
                "Олена",
                "Іванівна",
                "+380501234567",
                null,
                "uk",
                "BOOKED",
                0,
                Instant.now().getEpochSecond(),
                1);
        return book.executeUpdate() == 1;
    }

    private static void rows(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private static String hash() {
        byte[] bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
