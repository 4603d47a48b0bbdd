package ua.dp.cnap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MapTilesTest {

    @Test
    void without_a_setting_nothing_is_let_in() {
        assertThat(MapTiles.of(null, null).host()).isEmpty();
        assertThat(MapTiles.of(" ", null).url()).isEmpty();
    }

    @Test
    void the_named_server_is_told_without_its_paths() {
        assertThat(MapTiles.of("https://{s}.tiles.example/{z}/{x}/{y}.png", null)
                        .host())
                .contains("https://*.tiles.example");
    }

    @Test
    void a_setting_that_is_no_address_is_refused() {
        assertThatThrownBy(() -> MapTiles.of("tiles; script-src *", null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> MapTiles.of("https://tiles.example; script-src *", null))
                .isInstanceOf(IllegalStateException.class);
    }
}
