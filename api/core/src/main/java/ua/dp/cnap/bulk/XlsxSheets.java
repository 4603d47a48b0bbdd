package ua.dp.cnap.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import ua.dp.cnap.InvalidInput;

/** Tables as the first sheet of an XLSX workbook. */
final class XlsxSheets {

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 100;
    private static final int WIDEST = 60;

    private XlsxSheets() {}

    /** A workbook is a ZIP archive, which begins so. */
    static boolean isXlsx(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static List<Sheet.Line> read(byte[] file) {
        List<Sheet.Line> lines = new ArrayList<>();
        try {
            requireHarmless(file);
            try (ReadableWorkbook book =
                            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                rows.forEach(row -> {
                    SheetReader.count(lines.size());
                    lines.add(new Sheet.Line(row.getRowNum(), cells(row)));
                });
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | UncheckedIOException broken) {
            throw new InvalidInput("file", "not-a-table");
        }
        return lines;
    }

    static byte[] write(String title, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "cnap", null)) {
            Worksheet sheet = book.newWorksheet(title);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
            int columns = rows.getFirst().size();
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
            for (int c = 0; c < columns; c++) {
                sheet.width(c, width(rows, c));
            }
            sheet.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int width(List<List<String>> rows, int column) {
        int longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.min(WIDEST, longest + 2);
    }

    /** Unpacks it once into nothing: what it says about its own size is not to be trusted. */
    private static void requireHarmless(byte[] file) throws IOException {
        byte[] chunk = new byte[1 << 16];
        long unpacked = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw tooLarge();
                }
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw tooLarge();
                        }
                    }
                }
            }
        }
    }

    private static InvalidInput tooLarge() {
        return SheetReader.refused("unpacks-too-large", Map.of("most", MOST_UNPACKED / 1024 / 1024));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
            cells.add(row.getOptionalCell(c).map(XlsxSheets::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        BigDecimal number = cell.asNumber();
        String format = cell.getDataFormatString();
        if (format == null || !format.matches(".*[ymdhs].*")) {
            return number.stripTrailingZeros().toPlainString();
        }
        LocalDateTime moment = cell.asDate();
        if (number.compareTo(BigDecimal.ONE) < 0) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
