package ua.dp.cnap.portal;

import java.util.Optional;
import ua.dp.cnap.ui.MapTiles;

/** The content security policy of a page with a map: it lets in pictures of the tile server, and nothing else of it. */
public final class MapPolicy {

    private MapPolicy() {}

    /** Empty if there are no tiles: then the policy of all pages holds. */
    public static Optional<String> of(MapTiles tiles) {
        return tiles.host()
                .map(host -> "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: " + host
                        + "; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
    }
}
