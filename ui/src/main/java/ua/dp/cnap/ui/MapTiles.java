package ua.dp.cnap.ui;

import java.net.URI;
import java.util.Optional;

/**
 * The ground of maps, from the tile server that {@code CNAP_TILES_URL} names, such as
 * {@code https://tiles.example/{z}/{x}/{y}.png}. Without it nothing is loaded from elsewhere.
 *
 * @param url as Leaflet reads it; empty for a plain ground
 * @param attribution who is to be named for the tiles
 */
public record MapTiles(String url, String attribution) {

    private static final MapTiles CONFIGURED =
            of(System.getenv("CNAP_TILES_URL"), System.getenv("CNAP_TILES_ATTRIBUTION"));

    public static MapTiles configured() {
        return CONFIGURED;
    }

    /** @throws IllegalStateException if the address is none */
    static MapTiles of(String url, String attribution) {
        MapTiles tiles =
                new MapTiles(url == null ? "" : url.strip(), attribution == null ? "© OpenStreetMap" : attribution);
        tiles.host();
        return tiles;
    }

    /** Where the tiles come from, as a content security policy names it; empty if from nowhere. */
    public Optional<String> host() {
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String host = url.replaceFirst("^(https?://[^/]+).*$", "$1").replace("{s}", "*");
        if (!host.matches("https?://[A-Za-z0-9*.-]+(:\\d+)?")
                || URI.create(host.replace("*", "s")).getHost() == null) {
            throw new IllegalStateException("CNAP_TILES_URL must begin with https:// and a host");
        }
        return Optional.of(host);
    }
}
