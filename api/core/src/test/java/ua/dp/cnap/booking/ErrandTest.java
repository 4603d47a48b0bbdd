package ua.dp.cnap.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrandTest {

    private static final UUID PASSPORT = UUID.fromString("0df17fc2-dd1a-1b6b-51b1-76ed3b52d313");
    private static final UUID EXTRACT = UUID.fromString("0df17fc2-dd1a-1b6b-51b1-76ed3b52d314");

    @Test
    void a_service_that_is_named_twice_is_done_once() {
        assertThat(Errand.of(List.of(PASSPORT, EXTRACT, PASSPORT), 2).services())
                .containsExactly(PASSPORT, EXTRACT);
    }

    @Test
    void nobody_brings_a_whole_village_or_a_whole_list() {
        List<UUID> six = Stream.generate(UUID::randomUUID).limit(6).toList();

        assertThatThrownBy(() -> Errand.of(six, 7))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .containsExactly(
                                        new FieldError("services", "too-many", Map.of("most", 5)),
                                        new FieldError("people", "not-a-count", Map.of("most", 6))));
        assertThatThrownBy(() -> Errand.of(List.of(PASSPORT), 0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void it_is_read_from_the_columns_of_an_appointment_as_it_was_written() {
        Errand errand = Errand.of(List.of(PASSPORT, EXTRACT), 3);

        assertThat(errand.array()).isEqualTo("{" + PASSPORT + "," + EXTRACT + "}");
        assertThat(Errand.of(PASSPORT, "{" + EXTRACT + "}", 3)).isEqualTo(errand);
        assertThat(Errand.of(PASSPORT, "{}", 1)).isEqualTo(Errand.of(PASSPORT));
    }
}
