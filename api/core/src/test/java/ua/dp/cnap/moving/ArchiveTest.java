package ua.dp.cnap.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.dp.cnap.moving.Manifest.Part;

/** An archive is taken for whole only if it is as it was written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchiveTest {

    private static final byte[] OFFICES = "{\"id\":1}\n{\"id\":2}\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void anArchive() {
        files.put("data/office.jsonl", OFFICES);
        files.put(Manifest.FILE, manifest(part("office", OFFICES)));
    }

    @Test
    void a_whole_archive_says_whose_it_is() throws IOException {
        try (Archive archive = Archive.open(zip())) {
            assertThat(archive.slug()).isEqualTo("dana");
            assertThat(archive.communityName()).isEqualTo("Дана громада");
        }
    }

    @Test
    void a_changed_row_is_noticed() {
        files.put("data/office.jsonl", "{\"id\":1}\n{\"id\":3}\n".getBytes(UTF_8));

        assertRefused("archive-damaged");
    }

    @Test
    void a_row_more_and_a_row_less_are_noticed() {
        files.put("data/office.jsonl", "{\"id\":1}\n".getBytes(UTF_8));
        assertRefused("archive-damaged");

        files.put("data/office.jsonl", "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n".getBytes(UTF_8));
        assertRefused("archive-damaged");
    }

    @Test
    void a_file_that_the_manifest_does_not_name_is_refused() {
        files.put("../../etc/passwd", new byte[0]);

        assertRefused("archive-damaged");
    }

    @Test
    void a_manifest_that_names_a_way_out_finds_no_such_file() {
        files.put(Manifest.FILE, manifest(part("../../office", OFFICES)));

        assertRefused("archive-damaged");
    }

    @Test
    void a_file_that_unpacks_to_far_more_than_it_weighs_is_refused() {
        byte[] bomb = new byte[80 << 20];
        files.put("data/office.jsonl", bomb);
        files.put(Manifest.FILE, manifest(part("office", bomb)));

        assertRefused("archive-too-large");
    }

    @Test
    void a_file_that_is_longer_than_it_says_is_not_read_to_its_end() {
        files.put("data/office.jsonl", new byte[80 << 20]);

        assertRefused("archive-damaged");
    }

    @Test
    void what_is_no_archive_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "Це не архів");
        assertThatThrownBy(() -> Archive.open(text))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class, no -> assertThat(no.code()).isEqualTo("archive-unknown"));

        files.remove(Manifest.FILE);
        assertRefused("archive-unknown");
        files.put(Manifest.FILE, "{\"format\":\"cnap-community\",\"formatVersion\":2}".getBytes(UTF_8));
        assertRefused("archive-unknown");
        files.put(Manifest.FILE, "{\"format\":\"cnap-community\",\"formatVersion\":1,\"files\":7}".getBytes(UTF_8));
        assertRefused("archive-unknown");
    }

    private void assertRefused(String code) {
        assertThatThrownBy(() -> Archive.open(zip()))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private Path zip() throws IOException {
        Path file = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static Part part(String table, byte[] content) {
        long rows = new String(content, UTF_8).chars().filter(c -> c == '\n').count();
        return new Part(
                table,
                "",
                List.of("id"),
                rows,
                content.length,
                HexFormat.of().formatHex(ArchiveWriter.sha256().digest(content)));
    }

    private static byte[] manifest(Part part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Manifest(
                        "034",
                        Instant.parse("2026-03-02T08:30:00Z"),
                        Json.createObjectBuilder()
                                .add("id", "00000000-0000-0000-0000-0000000000a1")
                                .add("slug", "dana")
                                .add("name", "Дана громада")
                                .build(),
                        List.of(part))
                .write(out);
        return out.toByteArray();
    }
}
