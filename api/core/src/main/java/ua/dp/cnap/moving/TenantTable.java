package ua.dp.cnap.moving;

import java.util.List;
import java.util.Set;

/**
 * A table of which each community has its own rows.
 *
 * @param about what its comment says; null if it has none
 * @param columns what is kept of a row; not what the database computes or hides from staff, nor
 *     numbers that only keep an order
 * @param key columns that put the rows in order
 * @param parents tables whose rows must be there first
 */
record TenantTable(String name, String about, List<String> columns, List<String> key, Set<String> parents) {

    String columnList() {
        return String.join(", ", columns.stream().map(TenantTable::quoted).toList());
    }

    String keyList() {
        return String.join(", ", key.stream().map(TenantTable::quoted).toList());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
