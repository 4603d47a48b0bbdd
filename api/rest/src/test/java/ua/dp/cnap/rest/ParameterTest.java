package ua.dp.cnap.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.rest.problem.Refusals;
import ua.dp.cnap.rest.problem.RefusedRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParameterTest {

    @Test
    void what_is_absent_is_null() {
        assertThat(Parameter.id("service", null)).isNull();
        assertThat(Parameter.day("from", " ")).isNull();
        assertThat(Parameter.text("q", "")).isNull();
        assertThat(Parameter.text("q", "\u0000")).isNull();
    }

    @Test
    void a_day_is_a_day() {
        assertThat(Parameter.day("from", "2026-03-02")).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "+99999-01-01", "2026-3-2", "2026-03-02T00:00"})
    void a_malformed_day_is_refused_by_its_name(String day) {
        assertThatThrownBy(() -> Parameter.day("from", day))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        r -> assertThat(Refusals.told(r)).isEqualTo("400 malformed-request from: not-a-day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "x", "e789c8ca-3e1e-a515-bd2d-90e8850883a", "'; drop table office;--"})
    void a_malformed_id_is_refused_by_its_name(String id) {
        assertThatThrownBy(() -> Parameter.id("service", id))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        r -> assertThat(Refusals.told(r)).isEqualTo("400 malformed-request service: not-an-id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e9", "0x1", "48,46"})
    void a_malformed_number_is_refused_by_its_name(String number) {
        assertThatThrownBy(() -> Parameter.number("lat", number))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        r -> assertThat(Refusals.told(r)).isEqualTo("400 malformed-request lat: not-a-number"));
    }

    @Test
    void words_to_search_for_are_bounded() {
        assertThatThrownBy(() -> Parameter.text("q", "а".repeat(201)))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        r -> assertThat(Refusals.told(r)).isEqualTo("400 malformed-request q: too-long"));
    }
}
