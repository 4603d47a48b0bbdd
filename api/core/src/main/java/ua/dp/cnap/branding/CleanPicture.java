package ua.dp.cnap.branding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import ua.dp.cnap.InvalidInput;

/** A picture that was drawn anew from what somebody uploaded: only what is known to be harmless is in it. */
record CleanPicture(String mediaType, byte[] content) {

    /** Bytes of an upload. */
    static final int MOST_BYTES = 512 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /**
     * Decides by the content what it is, never by a name.
     *
     * @throws InvalidInput on {@code logo}: {@code too-large}, {@code not-a-picture}, and what the cleaners refuse
     */
    static CleanPicture of(byte[] uploaded) {
        if (uploaded.length > MOST_BYTES) {
            throw new InvalidInput("logo", "too-large");
        }
        if (uploaded.length > PNG.length && java.util.Arrays.equals(PNG, 0, PNG.length, uploaded, 0, PNG.length)) {
            return new CleanPicture("image/png", PngCleaner.clean(uploaded));
        }
        return new CleanPicture("image/svg+xml", SvgCleaner.clean(uploaded).getBytes(StandardCharsets.UTF_8));
    }

    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
