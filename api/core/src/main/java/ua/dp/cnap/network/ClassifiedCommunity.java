package ua.dp.cnap.network;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import ua.dp.cnap.community.Community;

/**
 * A community of Ukraine as the KATOTTH classifier names it.
 *
 * @param adjective its name without the kind: «Апостолівська»
 * @param type null where the classifier's source does not say
 * @param centre null where the source does not say
 * @param lat null where the source does not say, as is {@code lon}
 * @param slug proposed first part of its addresses
 * @param directoryList null where no list was ever named for it
 * @param opened whether it already works in this network
 */
public record ClassifiedCommunity(
        String katotthCode,
        String slug,
        String adjective,
        Community.Type type,
        String region,
        String district,
        String centre,
        Double lat,
        Double lon,
        String directoryList,
        boolean opened)
        implements Serializable {

    public UUID id() {
        return idOf(katotthCode);
    }

    /** The identity of a community follows from its code, in every deployment the same. */
    public static UUID idOf(String katotthCode) {
        try {
            ByteBuffer digest = ByteBuffer.wrap(
                    MessageDigest.getInstance("MD5").digest(katotthCode.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
