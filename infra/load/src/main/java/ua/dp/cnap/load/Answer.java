package ua.dp.cnap.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What came back over the wire.
 *
 * @param headers by name in small letters
 * @param body as it travelled, compressed or not
 * @param received bytes of head and body together
 */
record Answer(int status, Map<String, String> headers, byte[] body, long received) {

    String text() {
        if (!"gzip".equals(headers.get("content-encoding"))) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
