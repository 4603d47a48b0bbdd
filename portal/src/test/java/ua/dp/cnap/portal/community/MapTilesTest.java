package ua.dp.cnap.portal.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MapTilesTest {

    @Test
    void without_a_setting_nothing_is_let_in() {
        assertThat(new MapTiles(null).policy()).isEmpty();
        assertThat(new MapTiles(" ").url()).isEmpty();
    }

    @Test
    void the_named_server_is_let_in_for_pictures_and_nothing_else() {
        assertThat(new MapTiles("https://{s}.tiles.example/{z}/{x}/{y}.png").policy())
                .get()
                .asString()
                .contains("img-src 'self' https://*.tiles.example;", "script-src 'self';");
    }

    @Test
    void a_setting_that_is_no_address_is_refused() {
        MapTiles tiles = new MapTiles("tiles; script-src *");

        assertThatThrownBy(tiles::policy).isInstanceOf(RuntimeException.class);
    }
}
