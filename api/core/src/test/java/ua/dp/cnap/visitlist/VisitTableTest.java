package ua.dp.cnap.visitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+380", "-2", "@a", "\tx", "\rx"})
    void what_a_spreadsheet_would_run_is_guarded(String cell) {
        assertThat(VisitTable.guarded(cell)).isEqualTo("'" + cell);
    }

    @Test
    void what_it_would_not_run_stays_as_it_is() {
        assertThat(VisitTable.guarded("О’Брайен-Зразкова")).isEqualTo("О’Брайен-Зразкова");
        assertThat(VisitTable.guarded(null)).isEmpty();
    }

    @Test
    void days_run_forwards_and_are_at_most_a_year_of_them() {
        LocalDate day = LocalDate.parse("2026-01-01");

        assertThat(new VisitQuestion(day, day.plusDays(365), null, null, null).until())
                .isEqualTo("2027-01-01");
        assertThatThrownBy(() -> new VisitQuestion(day, day.plusDays(366), null, null, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("to:too-long");
        assertThatThrownBy(() -> new VisitQuestion(day, day.minusDays(1), null, null, null))
                .hasMessageContaining("to:before-from");
        assertThatThrownBy(() -> new VisitQuestion(null, null, null, null, null))
                .hasMessageContaining("from:missing")
                .hasMessageContaining("to:missing");
    }
}
