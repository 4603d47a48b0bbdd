package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.dp.cnap.moving.Archive;
import ua.dp.cnap.moving.ArchiveFilling;
import ua.dp.cnap.moving.ArchiveRefused;
import ua.dp.cnap.moving.ArchiveWriter;

/** All data of a community leave one deployment and come into another, and nothing is lost on the way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingIT {

    @TempDir
    Path folder;

    private GivenCommunity given;

    @BeforeEach
    void aCommunity() throws SQLException {
        given = GivenCommunity.in(TestDatabase.bare());
        given.tenant()
                .update(
                        "insert into office (id, kind, name, address, settlement, lat, lon, parent_id)"
                                + " values (?, 'BRANCH_OFFICE', 'Філія', 'вул. Дана, 2', 'Дане', 48.5, 35, ?)",
                        new UUID(0, given.office.getLeastSignificantBits()), // before the office that it belongs to
                        given.office);
        given.tenant().update("update office set phone = '+380560001234' where id = ?", given.office);
    }

    @Test
    void a_round_trip_loses_nothing() throws Exception {
        Path first = exported(TestDatabase.bare(), "first.zip");

        movedIn(first);
        Path second = exported(TestDatabase.another(), "second.zip");

        assertThat(rows(second)).isEqualTo(rows(first));
    }

    @Test
    void every_table_of_a_tenant_is_in_the_archive_with_its_rows() throws Exception {
        Map<String, String> rows = rows(exported(TestDatabase.bare(), "all.zip"));

        assertThat(rows.keySet())
                .containsExactlyElementsOf(Scope.of(TestDatabase.bare(), "none").rows("""
                        select 'data/' || c.relname || '.jsonl'
                          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                         order by 'data/' || c.relname || '.jsonl' collate "C\""""));
        assertThat(rows).allSatisfy((file, lines) -> assertThat(lines).as(file).isNotEmpty());
    }

    @Test
    void no_row_of_a_neighbour_leaves() throws Exception {
        GivenCommunity neighbour = GivenCommunity.in(TestDatabase.bare());

        assertThat(rows(exported(TestDatabase.bare(), "mine.zip")).values())
                .noneMatch(lines -> lines.contains(neighbour.id.toString()));
    }

    @Test
    void a_community_that_is_here_is_not_filled_a_second_time() throws Exception {
        Path archive = exported(TestDatabase.bare(), "twice.zip");
        movedIn(archive);

        assertThatThrownBy(() -> movedIn(archive)).hasMessageContaining("pk_service_centre");
    }

    @Test
    void an_archive_of_a_later_system_is_refused() throws Exception {
        Path later = folder.resolve("later.zip");
        try (ZipFile from = new ZipFile(exported(TestDatabase.bare(), "now.zip").toFile());
                OutputStream out = Files.newOutputStream(later);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(text.replaceFirst("\"schemaVersion\": ?\"\\d+", "\"schemaVersion\": \"999")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThatThrownBy(() -> movedIn(later))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class, no -> assertThat(no.code()).isEqualTo("archive-newer"));
    }

    @Test
    void the_mover_sees_and_adds_to_nothing_that_is_there() throws Exception {
        Scope mover = new Scope(TestDatabase.bare(), "cnap_mover", given.id, null);

        for (String table : new String[] {"appointment", "staff_member", "configuration_change", "office"}) {
            assertThat(mover.rows("select tenant_id from " + table)).as(table).isEmpty();
        }
        assertThatThrownBy(() -> mover.update(
                        "insert into announcement (id, text, shown_from, shown_until) values (?, 'x', '2026-03-01', '2026-03-02')",
                        UUID.randomUUID()))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> mover.update("update office set name = 'x'"))
                .hasMessageContaining("permission denied");
    }

    private Path exported(TestDatabase database, String name) throws SQLException, IOException {
        Path file = folder.resolve(name);
        try (Connection tenant = Scope.tenant(database, given.id).bound();
                OutputStream out = Files.newOutputStream(file)) {
            ArchiveWriter.write(tenant, TestDatabase.CLOCK.instant(), out);
            tenant.commit();
        }
        return file;
    }

    private void movedIn(Path file) throws SQLException, IOException {
        try (Connection mover = new Scope(TestDatabase.another(), "cnap_mover", given.id, null).bound();
                Archive archive = Archive.open(file)) {
            ArchiveFilling.fill(mover, archive);
            mover.commit();
        }
    }

    /** The files of the data, each with its lines. */
    private static Map<String, String> rows(Path archive) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("data/")) {
                    rows.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return rows;
    }
}
