package ua.dp.cnap.visitlist;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Writes visits row by row, for a spreadsheet in Ukraine: UTF-8 with its mark, semicolons, Ukrainian words. */
final class VisitTable {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of(
            "day",
            "time",
            "code",
            "status",
            "service",
            "office",
            "lane",
            "surname",
            "givenName",
            "patronymic",
            "phone",
            "email",
            "booked");
    private static final int STATUS = COLUMNS.indexOf("status");
    private static final Properties WORDS = read();

    private VisitTable() {}

    /** One row for each of the result, whose columns are in the order of the table. */
    static void write(ResultSet visits, Writer out) throws IOException, SQLException {
        out.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(COLUMNS.stream().map(c -> word("column." + c)).toList());
            String[] cells = new String[COLUMNS.size()];
            while (visits.next()) {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = guarded(visits.getString(i + 1));
                }
                cells[STATUS] = word("status." + cells[STATUS]);
                csv.writeRecord(Arrays.asList(cells));
            }
        }
    }

    /** A cell that a spreadsheet would run as a formula gets an apostrophe, which spreadsheets do not show. */
    static String guarded(String cell) {
        if (cell == null) {
            return "";
        }
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String word(String key) {
        return WORDS.getProperty(key, key);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (var file = VisitTable.class.getResourceAsStream("visit-words.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
