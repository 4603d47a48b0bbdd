package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlugsTest {

    private final Slugs slugs = new Slugs();

    @Test
    void words_are_joined_by_hyphens() {
        assertThat(slugs.next("Реєстрація місця проживання (перебування) особи"))
                .isEqualTo("reiestratsiia-mistsia-prozhyvannia-perebuvannia-osoby");
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        assertThat(slugs.next("Надання містобудівних умов та обмежень для проектування об’єкта будівництва"))
                .isEqualTo("nadannia-mistobudivnykh-umov-ta-obmezhen-dlia-proektuvannia")
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void the_second_of_the_same_name_gets_a_number() {
        slugs.next("Державна реєстрація шлюбу");

        assertThat(slugs.next("Державна реєстрація шлюбу")).isEqualTo("derzhavna-reiestratsiia-shliubu-2");
        assertThat(slugs.next("Державна реєстрація шлюбу")).isEqualTo("derzhavna-reiestratsiia-shliubu-3");
    }
}
