package ua.dp.cnap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrandTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#123456;}body{display:none}"})
    void nothing_but_a_colour_gets_into_a_stylesheet(String colour) {
        assertThat(CommunityBrand.css(colour, "#ffffff", colour)).isEmpty();
        assertThat(CommunityBrand.css("#ffffff", colour, null)).isEmpty();
    }

    @Test
    void good_colours_become_custom_properties_and_links_take_theirs_by_daylight_only() {
        assertThat(CommunityBrand.css("#ffd700", "#172024", "#0c5a72"))
                .startsWith(":root{--community:#ffd700;--on-community:#172024}\n")
                .contains("@media not all and (prefers-color-scheme:dark){:root{--action:#0c5a72;");
    }

    @Test
    void the_address_of_an_asset_carries_a_hash_of_its_content() {
        assertThat(Assets.url("cnap.css")).matches("/assets/cnap\\.css\\?v=[0-9a-f]{10}");
    }
}
