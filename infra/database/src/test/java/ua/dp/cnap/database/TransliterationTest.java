package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TransliterationTest {

    @ParameterizedTest
    @CsvSource({
        "Згорани, zghorany",
        "Розгон, rozghon",
        "Єнакієве, yenakiieve",
        "Їжакевич, yizhakevych",
        "Кадиївка, kadyivka",
        "Йосипівка, yosypivka",
        "Стрий, stryi",
        "Юрій, yurii",
        "Яготин, yahotyn",
        "Костянтин, kostiantyn",
        "Ґалаґан, galagan",
        "Щербухи, shcherbukhy",
        "Знам’янка, znamianka",
        "Гоща, hoshcha",
        "Ужгород, uzhhorod",
        "об’єкт, obiekt",
        "Кривий Ріг, kryvyi rih"
    })
    void words_are_written_by_the_national_rule(String ukrainian, String latin) {
        assertThat(Transliteration.of(ukrainian)).isEqualTo(latin);
    }
}
