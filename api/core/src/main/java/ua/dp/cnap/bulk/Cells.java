package ua.dp.cnap.bulk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of one row by column, each as {@link CellType} keeps it. An empty cell is absent. */
public record Cells(Map<String, String> byColumn) implements Serializable {

    public Cells {
        Map<String, String> filled = new LinkedHashMap<>();
        byColumn.forEach((column, text) -> {
            if (text != null && !text.isEmpty()) {
                filled.put(column, text);
            }
        });
        byColumn = filled;
    }

    /** Null if empty, as all that follow. */
    public String text(String column) {
        return byColumn.get(column);
    }

    public <E extends Enum<E>> E word(String column, Class<E> list) {
        String code = text(column);
        return code == null ? null : Enum.valueOf(list, code);
    }

    public List<String> list(String column) {
        return CellType.list(text(column));
    }

    public Double decimal(String column) {
        String number = text(column);
        return number == null ? null : Double.valueOf(number);
    }

    public BigDecimal number(String column) {
        String number = text(column);
        return number == null ? null : new BigDecimal(number);
    }

    public LocalDate day(String column) {
        String day = text(column);
        return day == null ? null : LocalDate.parse(day);
    }
}
