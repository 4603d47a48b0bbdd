package ua.dp.cnap.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of static files. Each carries a hash of the content, so that browsers may keep a file for a year. */
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of {@code META-INF/resources/assets/<name>}, for example {@code /assets/cnap.css?v=0a1b2c3d4e}. */
    public static String url(String name) {
        return ADDRESSES.computeIfAbsent(name, n -> "/assets/" + n + "?v=" + hash(n));
    }

    private static String hash(String name) {
        try (var file = Assets.class.getResourceAsStream("/META-INF/resources/assets/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
