package ua.dp.cnap.moving;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a tenant as the catalogue of the database names them, so that one that comes tomorrow is not forgotten. */
final class TenantTables {

    private static final String CATALOGUE = """
            select c.relname, obj_description(c.oid),
                   array(select a.attname::text from pg_attribute a
                          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                            and a.attgenerated = '' and a.attidentity = ''
                            and has_column_privilege('cnap_tenant', c.oid, a.attnum, 'select') order by a.attnum),
                   array(select a.attname::text from pg_constraint k
                          cross join unnest(k.conkey) with ordinality as key (attnum, place)
                           join pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.attnum
                          where k.conrelid = c.oid and k.contype = 'p' order by key.place),
                   array(select distinct p.relname::text from pg_constraint k join pg_class p on p.oid = k.confrelid
                          where k.conrelid = c.oid and k.contype = 'f' and p.oid <> c.oid)
              from pg_class c
              join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
             order by c.relname <> 'service_centre', c.relname""";

    private TenantTables() {}

    /** In an order in which they can be filled, that of the centre first. */
    static List<TenantTable> of(Connection database) throws SQLException {
        Map<String, TenantTable> left = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(CATALOGUE)) {
            while (row.next()) {
                left.put(
                        row.getString(1),
                        new TenantTable(
                                row.getString(1),
                                row.getString(2),
                                texts(row.getArray(3)),
                                texts(row.getArray(4)),
                                Set.copyOf(texts(row.getArray(5)))));
            }
        }
        return parentsFirst(left);
    }

    private static List<TenantTable> parentsFirst(Map<String, TenantTable> left) {
        List<TenantTable> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            TenantTable next = left.values().stream()
                    .filter(table -> table.parents().stream().noneMatch(left::containsKey))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("these tables need each other: " + left.keySet()));
            ordered.add(left.remove(next.name()));
        }
        return ordered;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
