package ua.dp.cnap.database.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChanceTest {

    @Test
    void the_same_name_gives_the_same_choices() {
        assertThat(Chance.of("lane", 7).bytes(32))
                .isEqualTo(Chance.of("lane", 7).bytes(32));
        assertThat(Chance.id("lane", 7)).isEqualTo(Chance.id("lane", 7));
    }

    @Test
    void another_name_gives_others() {
        assertThat(Chance.of("lane", 7).bytes(32))
                .isNotEqualTo(Chance.of("lane", 8).bytes(32));
        assertThat(Chance.of("a", "bc").bytes(32))
                .isNotEqualTo(Chance.of("ab", "c").bytes(32));
    }

    @Test
    void a_code_has_letters_that_nobody_mistakes() {
        for (int visit = 0; visit < 500; visit++) {
            assertThat(Chance.of("code", visit).code())
                    .matches("[23456789ABCDEFGHJKLMNPQRSTUVWXYZ]{3}-[23456789ABCDEFGHJKLMNPQRSTUVWXYZ]{3}");
        }
    }

    @Test
    void a_percentage_comes_true_about_as_often_as_it_says() {
        long hits = 0;
        for (int draw = 0; draw < 10_000; draw++) {
            hits += Chance.of("draw", draw).percent(30) ? 1 : 0;
        }
        assertThat(hits).isBetween(2_800L, 3_200L);
    }
}
