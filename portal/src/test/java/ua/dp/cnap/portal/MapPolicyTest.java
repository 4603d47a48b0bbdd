package ua.dp.cnap.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ui.MapTiles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MapPolicyTest {

    @Test
    void the_tile_server_is_let_in_for_pictures_and_nothing_else() {
        assertThat(MapPolicy.of(new MapTiles("https://tiles.example/{z}/{x}/{y}.png", "")))
                .get()
                .asString()
                .contains("img-src 'self' data: https://tiles.example;", "script-src 'self';");
    }

    @Test
    void without_tiles_the_usual_policy_holds() {
        assertThat(MapPolicy.of(new MapTiles("", ""))).isEmpty();
    }
}
