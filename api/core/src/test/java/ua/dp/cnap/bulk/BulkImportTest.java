package ua.dp.cnap.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.bulk.ReviewedRow.Fate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BulkImportTest {

    private final Branches branches = new Branches();

    @Test
    void each_row_is_told_what_it_would_do() {
        BulkImport rows = read("Назва;Вид;Телефон\nПерша;філія;0501234567\nДруга;Філія;\nТретя;філія;067 111 22 33\n");

        assertThat(rows.review(List.of()).rows())
                .extracting(ReviewedRow::number, ReviewedRow::fate, ReviewedRow::name)
                .containsExactly(
                        tuple(2, Fate.SAME, "Перша"), tuple(3, Fate.CHANGES, "Друга"), tuple(4, Fate.ADDS, "Третя"));
        assertThat(rows.review(List.of()).rows().get(1).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.heading(Locale.of("uk"))).isEqualTo("Телефон");
                    assertThat(change.before()).isEqualTo("+380677654321");
                    assertThat(change.after()).isEmpty();
                });
        assertThat(branches.written).extracting(c -> c.text("name")).containsExactly("Друга", "Третя");
    }

    @Test
    void what_the_file_leaves_out_stays_as_it_is() {
        BulkImport rows = read("Name;Kind\nПерша;Branch\n");

        assertThat(rows.review(List.of()).rows()).extracting(ReviewedRow::fate).containsExactly(Fate.SAME);
    }

    @Test
    void a_wrong_cell_is_named_and_its_row_is_not_written() {
        BulkImport rows = read("Назва;Вид;Телефон\nПерша;палац;050\nНова;філія;0501112233\n");

        assertThat(rows.isWrong()).isTrue();
        assertThat(rows.review(List.of()).rows().getFirst().errors())
                .containsExactly(
                        new FieldError("kind", "not-a-word-of-the-list"), new FieldError("phone", "not-a-phone"));
        assertThat(branches.written).extracting(c -> c.text("name")).containsExactly("Нова");
    }

    @Test
    void the_same_thing_said_twice_is_refused_the_second_time() {
        BulkImport rows = read("Назва;Вид\nПерша;філія\nПЕРША;філія\nНова;філія\nнова;філія\n");

        assertThat(rows.review(List.of()).rows())
                .extracting(ReviewedRow::fate)
                .containsExactly(Fate.SAME, Fate.WRONG, Fate.ADDS, Fate.WRONG);
        assertThat(rows.review(List.of()).rows().get(1).errors()).containsExactly(new FieldError("name", "said-twice"));
    }

    @Test
    void a_row_without_its_name_is_refused() {
        assertThat(read("Назва;Вид\n;філія\n")
                        .review(List.of())
                        .rows()
                        .getFirst()
                        .errors())
                .containsExactly(new FieldError("name", "missing"));
    }

    @Test
    void headings_that_nobody_knows_are_told_and_passed_over() {
        assertThat(read("Назва;Примітка для себе\nПерша;х\n").review(List.of()).unknownHeadings())
                .containsExactly("Примітка для себе");
    }

    @Test
    void a_file_without_a_needed_column_or_with_one_twice_is_refused_whole() {
        assertThatThrownBy(() -> read("Вид\nфілія\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .containsExactly(new FieldError("file", "column-missing", Map.of("column", "name"))));
        assertThatThrownBy(() -> read("Назва;Name\nА;Б\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().getFirst().code()).isEqualTo("column-twice"));
    }

    @Test
    void progress_is_told_on_the_way_and_at_the_end() {
        List<Integer> told = new ArrayList<>();
        StringBuilder file = new StringBuilder("Назва;Вид\n");
        for (int i = 0; i < 120; i++) {
            file.append("Філія ").append(i).append(";філія\n");
        }

        new BulkImport(branches, SheetReader.read(file.toString().getBytes(StandardCharsets.UTF_8))).write(told::add);

        assertThat(told).containsExactly(50, 100, 120);
    }

    private BulkImport read(String file) {
        BulkImport rows = new BulkImport(branches, SheetReader.read(file.getBytes(StandardCharsets.UTF_8)));
        rows.write(done -> {});
        return rows;
    }

    /** Two branches, one with a phone. */
    private static final class Branches implements BulkTable {

        final List<Cells> written = new ArrayList<>();

        @Override
        public BulkKind kind() {
            return BulkKind.OFFICES;
        }

        @Override
        public List<Column> columns() {
            return List.of(Column.text("name"), Column.of("kind", CellType.WORD), Column.of("phone", CellType.PHONE));
        }

        @Override
        public Set<String> needed() {
            return Set.of("name");
        }

        @Override
        public List<Cells> current() {
            return List.of(branch("Перша", "+380501234567"), branch("Друга", "+380677654321"));
        }

        @Override
        public List<String> identities(Cells row) {
            return row.text("name") == null
                    ? List.of()
                    : List.of(row.text("name").toLowerCase(Locale.ROOT));
        }

        @Override
        public Set<UUID> write(Cells row, Cells before, List<FieldError> wrong) {
            written.add(row);
            return Set.of();
        }

        private static Cells branch(String name, String phone) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("name", name);
            cells.put("kind", "BRANCH_OFFICE");
            cells.put("phone", phone);
            return new Cells(cells);
        }
    }
}
