package ua.dp.cnap.bulk;

import java.io.Serializable;

/**
 * A column of a table.
 *
 * @param code its name, the same in every language
 */
public record Column(String code, CellType type) implements Serializable {

    public static Column text(String code) {
        return new Column(code, CellType.TEXT);
    }

    public static Column of(String code, CellType type) {
        return new Column(code, type);
    }
}
