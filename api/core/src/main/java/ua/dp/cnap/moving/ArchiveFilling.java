package ua.dp.cnap.moving;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.community.Slugs;

/** Fills a community that is not here yet with the rows of an archive. */
public final class ArchiveFilling {

    private static final int MOST_ROWS = 500;
    private static final int MOST_CHARACTERS = 4 << 20;
    private static final String STAFF = "staff_member";

    private final Connection mover;
    private final Archive archive;
    private final List<UUID> staff = new ArrayList<>();

    private ArchiveFilling(Connection mover, Archive archive) {
        this.mover = mover;
        this.archive = archive;
    }

    /**
     * @param mover a connection in the scope of the mover, inside a transaction that is rolled back if this fails
     * @return the staff that have access and an address: here they need accounts of their own
     * @throws ArchiveRefused if it is of a newer system, or does not fit
     */
    public static List<UUID> fill(Connection mover, Archive archive) throws SQLException, IOException {
        ArchiveFilling filling = new ArchiveFilling(mover, archive);
        Map<String, Manifest.Part> parts = new LinkedHashMap<>();
        archive.manifest().parts().forEach(part -> parts.put(part.table(), part));
        List<TenantTable> tables = TenantTables.of(mover);
        filling.check(tables, parts);
        filling.register();
        filling.execute("set constraints all deferred");
        for (TenantTable table : tables) {
            if (parts.containsKey(table.name())) {
                filling.fill(table, parts.get(table.name()));
            }
        }
        filling.execute("set constraints all immediate"); // what is wrong is said now, not at the commit
        return filling.staff;
    }

    private void check(List<TenantTable> tables, Map<String, Manifest.Part> parts) throws SQLException {
        String here = ArchiveWriter.schema(mover);
        String there = archive.manifest().schema();
        if (!there.matches("\\d{1,9}(\\.\\d{1,9})?") || Double.parseDouble(there) > Double.parseDouble(here)) {
            throw new ArchiveRefused("archive-newer", Manifest.FILE);
        }
        Set<String> unknown = new HashSet<>(parts.keySet());
        for (TenantTable table : tables) {
            unknown.remove(table.name());
            Manifest.Part part = parts.get(table.name());
            if (part == null ? there.equals(here) : !table.columns().containsAll(part.columns())) {
                throw new ArchiveRefused("archive-unfit", Manifest.file(table.name()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new ArchiveRefused("archive-unfit", unknown.iterator().next());
        }
    }

    /** The community itself, where the reference data do not know it; where they do, they are right. */
    private void register() throws SQLException {
        JsonObject community = archive.manifest().community();
        if (Slugs.RESERVED.contains(archive.slug())) {
            throw new ArchiveRefused("archive-unfit", Manifest.FILE);
        }
        String columns = String.join(
                ", ", community.keySet().stream().map(TenantTable::quoted).toList());
        try (PreparedStatement insert =
                mover.prepareStatement("insert into community (" + columns + ") select " + columns
                        + " from json_populate_record(null::community, cast(? as json)) on conflict (id) do nothing")) {
            insert.setString(1, community.toString());
            insert.executeUpdate();
        }
    }

    private void fill(TenantTable table, Manifest.Part part) throws SQLException, IOException {
        String columns = String.join(
                ", ", part.columns().stream().map(TenantTable::quoted).toList());
        String name = TenantTable.quoted(table.name());
        try (PreparedStatement insert = mover.prepareStatement("insert into " + name + " (" + columns + ") select "
                        + columns + " from json_populate_recordset(null::" + name + ", cast(? as json))");
                InputStream in = archive.rows(part)) {
            StringBuilder batch = new StringBuilder();
            int rows = 0;
            for (String line = Archive.line(in); line != null; line = Archive.line(in)) {
                note(table, line);
                batch.append(rows++ == 0 ? "[" : ",").append(line);
                if (rows == MOST_ROWS || batch.length() > MOST_CHARACTERS) {
                    insert(insert, batch);
                    rows = 0;
                }
            }
            if (rows > 0) {
                insert(insert, batch);
            }
        }
    }

    private static void insert(PreparedStatement insert, StringBuilder batch) throws SQLException {
        insert.setString(1, batch.append(']').toString());
        insert.executeUpdate();
        batch.setLength(0);
    }

    private void note(TenantTable table, String line) {
        if (table.name().equals(STAFF)) {
            try (JsonReader json = Json.createReader(new StringReader(line))) {
                JsonObject person = json.readObject();
                if (!person.isNull("account") && !person.isNull("email") && person.isNull("left_on")) {
                    staff.add(UUID.fromString(person.getString("id")));
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = mover.createStatement()) {
            statement.execute(sql);
        }
    }
}
