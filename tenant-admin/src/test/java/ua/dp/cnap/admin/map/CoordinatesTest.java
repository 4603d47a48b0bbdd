package ua.dp.cnap.admin.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoordinatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "48.46473, 35.04618",
                " 48.46473 35.04618 ",
                "48,46473; 35,04618",
                "48.46473°,35.04618°",
                "48,46473, 35,04618"
            })
    void two_numbers_are_read_however_a_map_writes_them(String typed) {
        assertThat(Coordinates.read(typed)).contains(new Coordinates(48.46473, 35.04618));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48.46473", "вул. Шкільна, 5", "48.46473, 35.04618, 12", "N48 E35"})
    void what_is_not_two_numbers_is_no_place(String typed) {
        assertThat(Coordinates.read(typed)).isEmpty();
    }
}
