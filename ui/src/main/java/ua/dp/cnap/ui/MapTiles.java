package ua.dp.cnap.portal.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/**
 * The ground of the map, from the tile server that {@code CNAP_TILES_URL} names, such as
 * {@code https://tiles.example/{z}/{x}/{y}.png}. Without it nothing is loaded from elsewhere.
 */
@ApplicationScoped
class MapTiles {

    private final String url;

    MapTiles() {
        this(System.getenv("CNAP_TILES_URL"));
    }

    MapTiles(String setting) {
        url = setting == null ? "" : setting.strip();
    }

    String url() {
        return url;
    }

    String attribution() {
        String named = System.getenv("CNAP_TILES_ATTRIBUTION");
        return named == null ? "© OpenStreetMap" : named;
    }

    /** The content security policy that lets the tiles in; empty if there are none. */
    Optional<String> policy() {
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String host = url.replaceFirst("^(https?://[^/]+).*$", "$1").replace("{s}", "*");
        return Optional.of("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' " + checked(host)
                + "; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }

    private static String checked(String host) {
        URI uri = URI.create(host.replace("*", "s"));
        if (uri.getHost() == null) {
            throw new IllegalStateException("CNAP_TILES_URL must begin with https:// and a host");
        }
        return host;
    }
}
