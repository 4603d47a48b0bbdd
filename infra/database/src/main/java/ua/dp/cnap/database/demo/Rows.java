package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many rows for one table, inserted by one statement: an array a column. */
final class Rows {

    private final String table;
    private final String[] columns;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param columns name and type, such as {@code "opens time"} */
    Rows(String table, String... columns) {
        this.table = table;
        this.columns = columns;
    }

    void add(Object... cells) {
        if (cells.length != columns.length) {
            throw new IllegalArgumentException(table + " has " + columns.length + " columns, not " + cells.length);
        }
        rows.add(cells);
    }

    /** Leaves out rows that a constraint refuses: what is there already stays as it is. */
    int insert(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        String sql = Stream.of(columns).map(column -> column.split(" ")[0]).collect(Collectors.joining(", "));
        String arrays = Stream.of(columns)
                .map(column -> "?::" + column.split(" ")[1] + "[]")
                .collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " (" + sql
                + ") select * from unnest(" + arrays + ") on conflict do nothing")) {
            for (int at = 0; at < columns.length; at++) {
                insert.setArray(at + 1, connection.createArrayOf("text", column(at)));
            }
            return insert.executeUpdate();
        }
    }

    private String[] column(int at) {
        return rows.stream().map(row -> text(row[at])).toArray(String[]::new);
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> null;
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            default -> cell.toString();
        };
    }
}
