package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the keys by which a citizen reaches the one own appointment.
 *
 * <p>Both keys are derived with the server's secret (HMAC-SHA-256, 192 bits kept) and only their hashes are stored. The
 * manage key comes from the idempotency key, so a repeated request is given the same key again; the find key comes from code
 * and phone, for those who lost the link.
 */
@ApplicationScoped
public class ManageKeys {

    private static final int KEPT_BYTES = 24;
    private static final long CONFIRMATION_CODES = 1_000_000;
    private static final int SHORTEST_SECRET = 16;

    private SecretKeySpec secret;

    /** Refuses the start without the secret, rather than the first booking. */
    void read(@Observes @Initialized(ApplicationScoped.class) Object start) {
        String fromEnvironment = System.getenv("CNAP_SECRET");
        if (fromEnvironment == null || fromEnvironment.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("CNAP_SECRET must be set to at least " + SHORTEST_SECRET + " characters");
        }
        secret = new SecretKeySpec(fromEnvironment.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String manageKey(UUID communityId, String idempotencyKey) {
        return derive("manage", communityId.toString(), idempotencyKey);
    }

    /** The key that code and phone open the visit with. */
    public String findKey(String code, String phone) {
        return derive("find", code, phone);
    }

    /** Six digits that confirm a booking: only whoever reads the messages about it knows them. */
    String confirmationCode(UUID appointmentId) {
        byte[] all = Base64.getUrlDecoder().decode(derive("confirm", appointmentId.toString()));
        return "%06d".formatted(Math.floorMod(ByteBuffer.wrap(all).getLong(), CONFIRMATION_CODES));
    }

    private String derive(String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            byte[] all = mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, KEPT_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 in hex: what is stored, and what the policy compares. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
