package ua.dp.cnap.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes all rows of a community into an archive, row by row, so that it needs no more memory for a large one. */
public final class ArchiveWriter {

    private static final int ROWS_AT_A_TIME = 1000;

    private final Connection database;
    private final ZipOutputStream zip;
    private final List<Manifest.Part> parts = new ArrayList<>();

    private ArchiveWriter(Connection database, ZipOutputStream zip) {
        this.database = database;
        this.zip = zip;
    }

    /** @param tenant a connection in the scope of the community, inside a transaction */
    public static void write(Connection tenant, Instant now, OutputStream out) throws SQLException, IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ArchiveWriter writer = new ArchiveWriter(tenant, zip);
            writer.settle();
            writer.writeRows(TenantTables.of(tenant));
            zip.putNextEntry(new ZipEntry(Manifest.FILE));
            new Manifest(writer.schema(), now, writer.community(), writer.parts).write(unclosed(zip));
        }
    }

    /** Times are told in one zone everywhere, and one after the other as asked for. */
    private void settle() throws SQLException {
        value("select set_config('timezone', 'UTC', true) || set_config('max_parallel_workers_per_gather', '0', true)");
    }

    /** One statement, and so one moment, for all tables. */
    private void writeRows(List<TenantTable> tables) throws SQLException, IOException {
        String all = String.join(
                " union all ", tables.stream().map(ArchiveWriter::rows).toList());
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = statement.executeQuery(all)) {
                boolean more = row.next();
                for (TenantTable table : tables) {
                    more = writePart(table, row, more);
                }
            }
        }
    }

    private static String rows(TenantTable table) {
        return "(select '%s' as tab, cast(row_to_json(x) as text) as line from (select %s from %s where tenant_id = current_tenant_id() order by %s) x)"
                .formatted(table.name(), table.columnList(), TenantTable.quoted(table.name()), table.keyList());
    }

    private boolean writePart(TenantTable table, ResultSet row, boolean any) throws SQLException, IOException {
        MessageDigest sha256 = sha256();
        long rows = 0;
        long bytes = 0;
        boolean more = any;
        zip.putNextEntry(new ZipEntry(Manifest.file(table.name())));
        while (more && row.getString(1).equals(table.name())) {
            byte[] line = (row.getString(2) + '\n').getBytes(UTF_8);
            sha256.update(line);
            zip.write(line);
            rows++;
            bytes += line.length;
            more = row.next();
        }
        zip.closeEntry();
        parts.add(new Manifest.Part(
                table.name(),
                table.about(),
                table.columns(),
                rows,
                bytes,
                HexFormat.of().formatHex(sha256.digest())));
        return more;
    }

    private JsonObject community() throws SQLException {
        String row = value("select cast(row_to_json(c) as text) from community c where id = current_tenant_id()");
        try (JsonReader json = Json.createReader(new StringReader(row))) {
            return json.readObject();
        }
    }

    private String schema() throws SQLException {
        return schema(database);
    }

    /** The last migration of a database. */
    static String schema(Connection database) throws SQLException {
        return value(
                database,
                "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1");
    }

    private String value(String sql) throws SQLException {
        return value(database, sql);
    }

    private static String value(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A writer of JSON closes what it has written to; the archive goes on. */
    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
