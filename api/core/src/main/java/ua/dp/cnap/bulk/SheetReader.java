package ua.dp.cnap.bulk;

import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

/** Reads a file that somebody sent, whatever it is. All that it refuses is said of the field {@code file}. */
final class SheetReader {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;

    private SheetReader() {}

    /** @throws InvalidInput {@code file} if it is no table, too large, or broken; with the row where that is known */
    static Sheet read(byte[] file) {
        if (file.length == 0) {
            throw new InvalidInput("file", "empty");
        }
        if (file.length > MOST_BYTES) {
            throw refused("too-large", Map.of("most", MOST_BYTES / 1024 / 1024));
        }
        List<Sheet.Line> lines = (XlsxSheets.isXlsx(file) ? XlsxSheets.read(file) : CsvSheets.read(file))
                .stream().filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            throw new InvalidInput("file", "empty");
        }
        return new Sheet(lines.getFirst().cells(), lines.subList(1, lines.size()));
    }

    static InvalidInput refused(String code, Map<String, Object> facts) {
        return new InvalidInput(List.of(new FieldError("file", code, facts)));
    }

    /** @throws InvalidInput if one more row would be too many */
    static void count(int rows) {
        if (rows > MOST_ROWS) {
            throw refused("too-many-rows", Map.of("most", MOST_ROWS));
        }
    }
}
