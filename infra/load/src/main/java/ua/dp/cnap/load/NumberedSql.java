package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A statement of the application with its numbered parameters, for plain JDBC, which only knows their order. */
record NumberedSql(String text, int[] order) {

    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d+)");

    static NumberedSql of(String numbered) {
        int[] order = PARAMETER
                .matcher(numbered)
                .results()
                .map(MatchResult::group)
                .mapToInt(p -> Integer.parseInt(p.substring(1)))
                .toArray();
        return new NumberedSql(PARAMETER.matcher(numbered).replaceAll("?"), order);
    }

    PreparedStatement on(Connection connection) throws SQLException {
        return connection.prepareStatement(text);
    }

    void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < order.length; i++) {
            Object value = values[order[i] - 1];
            if (value == null) {
                statement.setNull(i + 1, Types.VARCHAR);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
