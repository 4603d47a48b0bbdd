package ua.dp.cnap.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Tables as CSV. Written for a spreadsheet in Ukraine: UTF-8 with its mark, semicolons. Read as people have it: UTF-8 or
 * Windows-1251, semicolon, comma or tab.
 */
final class CsvSheets {

    private static final String MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final char[] SEPARATORS = {';', '\t', ','};

    private CsvSheets() {}

    static List<Sheet.Line> read(byte[] file) {
        String text = text(file);
        List<Sheet.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                SheetReader.count(lines.size());
                lines.add(new Sheet.Line(
                        (int) row.getStartingLineNumber(),
                        row.getFields().stream().map(CsvSheets::unguarded).toList()));
            }
        } catch (CsvParseException broken) {
            throw SheetReader.refused("broken-quotes", Map.of("row", rowAfter(lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.chars().filter(c -> c == '"').count() % 2
                != 0) { // the last quote never ends, which the library lets pass
            throw SheetReader.refused(
                    "broken-quotes", Map.of("row", lines.getLast().number()));
        }
        return lines;
    }

    static byte[] write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(CsvSheets::guarded).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that a spreadsheet would run as a formula gets an apostrophe, which spreadsheets do not show. */
    private static String guarded(String cell) {
        return cell.startsWith("=") || cell.startsWith("@") || cell.startsWith("-") || cell.startsWith("'")
                ? "'" + cell
                : cell;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    /** The one that the headings have most of. */
    private static char separator(String text) {
        String headings =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        List<Character> separators = new ArrayList<>();
        for (char separator : SEPARATORS) {
            separators.add(separator);
        }
        return separators.stream()
                .max(Comparator.comparingLong(
                        s -> headings.chars().filter(c -> c == s).count()))
                .orElseThrow();
    }

    private static int rowAfter(List<Sheet.Line> lines) {
        return lines.isEmpty() ? 1 : lines.getLast().number() + 1;
    }
}
