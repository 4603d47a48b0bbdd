package ua.dp.cnap.database.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file under {@code demo}: the first line names the columns, semicolons part the cells, nothing is quoted. */
final class Table {

    private final List<Map<String, String>> rows;

    private Table(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    static Table named(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/demo/" + name + ".csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] columns = lines.getFirst().split(";");
            return new Table(lines.stream()
                    .skip(1)
                    .map(line -> row(columns, line.split(";", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + name + ".csv could not be read", e);
        }
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    /** The rows by the text of one column, in the order of the file. */
    Map<String, Map<String, String>> by(String column) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(row.get(column), row));
        return found;
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < columns.length; at++) {
            row.put(columns[at], cells[at]);
        }
        return row;
    }
}
