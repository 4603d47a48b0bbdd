package ua.dp.cnap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrandTest {

    @Test
    void a_communitys_colour_always_gets_an_ink_that_is_read_on_it() {
        for (int rgb = 0; rgb <= 0xffffff; rgb += 0x010507) {
            Colour colour = Colour.parse(String.format("#%06x", rgb)).orElseThrow();
            assertThat(colour.contrast(colour.ink())).isGreaterThanOrEqualTo(4.0);
        }
    }

    @Test
    void black_on_white_has_the_greatest_contrast() {
        assertThat(new Colour(0, 0, 0).contrast(Colour.WHITE)).isEqualTo(21.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#123456;}body{display:none}"})
    void nothing_but_a_colour_gets_into_a_stylesheet(String colour) {
        assertThat(CommunityBrand.css(colour)).isEmpty();
    }

    @Test
    void a_good_colour_becomes_two_custom_properties() {
        assertThat(CommunityBrand.css("#FFD700")).isEqualTo(":root{--community:#ffd700;--on-community:#172024}\n");
    }

    @Test
    void the_address_of_an_asset_carries_a_hash_of_its_content() {
        assertThat(Assets.url("cnap.css")).matches("/assets/cnap\\.css\\?v=[0-9a-f]{10}");
    }
}
