package ua.dp.cnap.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    @Test
    void a_file_from_a_Ukrainian_spreadsheet_is_read_in_Windows_1251_with_semicolons() {
        Sheet sheet = SheetReader.read("Назва;Адреса\r\nФілія в Їжакові;вул. Ґанок, 1\r\n".getBytes(WINDOWS));

        assertThat(sheet.headings()).containsExactly("Назва", "Адреса");
        assertThat(sheet.lines()).containsExactly(new Sheet.Line(2, List.of("Філія в Їжакові", "вул. Ґанок, 1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFНазва;Адреса\nА;Б",
                "Назва,Адреса\nА,Б",
                "Назва\tАдреса\nА\tБ",
                "\n\nНазва;Адреса\n;;\nА;Б"
            })
    void utf_8_with_whatever_separator_is_read_and_empty_rows_are_passed_over(String text) {
        Sheet sheet = SheetReader.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.headings()).containsExactly("Назва", "Адреса");
        assertThat(sheet.lines()).extracting(Sheet.Line::cells).containsExactly(List.of("А", "Б"));
    }

    @Test
    void a_cell_may_hold_separators_quotes_and_lines() {
        Sheet sheet = SheetReader.read(
                "Назва;Адреса\n\"Філія \"\"Мрія\"\"; друга\";\"а\nб\"\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines().getFirst().cells()).containsExactly("Філія \"Мрія\"; друга", "а\nб");
    }

    @Test
    void broken_quotes_are_refused_with_their_row() {
        byte[] file = "Назва;Адреса\nА;Б\n\"В\"г;Ґ\nД;Е\n".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(file)).isEqualTo(new FieldError("file", "broken-quotes", Map.of("row", 3)));
    }

    @Test
    void quotes_that_never_end_are_refused_with_their_row() {
        byte[] file = "Назва;Адреса\nА;Б\n\"В;Ґ\nД;Е\n".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(file)).isEqualTo(new FieldError("file", "broken-quotes", Map.of("row", 3)));
    }

    @Test
    void a_workbook_is_read_with_days_times_and_numbers_as_people_see_them() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Назва");
            sheet.value(0, 1, "День");
            sheet.value(0, 2, "Широта");
            sheet.value(0, 3, "Година");
            sheet.value(1, 0, "Філія");
            sheet.value(1, 1, LocalDate.of(2026, 3, 29));
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(1, 2, 48.5);
            sheet.value(1, 3, 0.375);
            sheet.style(1, 3).format("hh:mm").set();
        });

        assertThat(SheetReader.read(file).lines())
                .containsExactly(new Sheet.Line(2, List.of("Філія", "2026-03-29", "48.5", "09:00")));
    }

    @Test
    void what_was_written_is_read_again_in_both_formats() {
        List<List<String>> rows =
                List.of(List.of("Назва", "Адреса"), List.of("=1+1", "з «лапками» \"і\" ;"), List.of("'", ""));

        for (byte[] file : List.of(CsvSheets.write(rows), XlsxSheets.write("offices", rows))) {
            Sheet sheet = SheetReader.read(file);
            assertThat(sheet.headings()).isEqualTo(rows.getFirst());
            assertThat(sheet.lines().getFirst().cells()).isEqualTo(rows.get(1));
            assertThat(sheet.lines().getLast().cell(0)).isEqualTo("'");
        }
    }

    @Test
    void a_spreadsheet_never_runs_what_it_gets() {
        String csv = new String(
                CsvSheets.write(List.of(List.of("=HYPERLINK(\"x\")", "@SUM(1)", "-1", "+380501234567"))),
                StandardCharsets.UTF_8);

        assertThat(csv).doesNotContain(";@").doesNotContain("\uFEFF=").contains("'=HYPERLINK", "'@SUM", "'-1");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() throws IOException {
        byte[] file = zip("xl/worksheets/sheet1.xml", 65 * 1024 * 1024);

        assertThat(file).hasSizeLessThan(1024 * 1024);
        assertThat(refusal(file).code()).isEqualTo("unpacks-too-large");
    }

    @Test
    void an_archive_that_is_no_workbook_is_refused() throws IOException {
        assertThat(refusal(zip("readme.txt", 10)).code()).isEqualTo("not-a-table");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0}).code()).isEqualTo("not-a-table");
    }

    @Test
    void an_empty_file_and_a_too_long_one_are_refused() {
        assertThat(refusal(new byte[0]).code()).isEqualTo("empty");
        assertThat(refusal("\n\n".getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("empty");
        assertThat(refusal(new byte[SheetReader.MOST_BYTES + 1]).code()).isEqualTo("too-large");
        assertThat(refusal("а\n".repeat(SheetReader.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FieldError("file", "too-many-rows", Map.of("most", SheetReader.MOST_ROWS)));
    }

    private static FieldError refusal(byte[] file) {
        FieldError[] said = new FieldError[1];
        assertThatThrownBy(() -> SheetReader.read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> said[0] = e.errors().getFirst());
        return said[0];
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            fill.accept(book.newWorksheet("1"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] chunk = new byte[1024];
            for (int written = 0; written < zeros; written += chunk.length) {
                zip.write(chunk);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
