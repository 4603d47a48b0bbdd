package ua.dp.cnap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's secret, {@code CNAP_SECRET}: the same on all nodes, stored nowhere in the database. It leaves this class only
 * as what was derived with it (HMAC-SHA-256).
 */
@ApplicationScoped
public class ServerSecret {

    private static final int SHORTEST = 16;

    private SecretKeySpec secret;

    /** Refuses the start without the secret, rather than the first booking. */
    void read(@Observes @Initialized(ApplicationScoped.class) Object start) {
        String fromEnvironment = System.getenv("CNAP_SECRET");
        if (fromEnvironment == null || fromEnvironment.length() < SHORTEST) {
            throw new IllegalStateException("CNAP_SECRET must be set to at least " + SHORTEST + " characters");
        }
        secret = key(fromEnvironment);
    }

    /** For tests, which have no server. */
    public static ServerSecret of(String secret) {
        ServerSecret made = new ServerSecret();
        made.secret = key(secret);
        return made;
    }

    /**
     * The first bytes of what is derived from the parts.
     *
     * @param purpose keeps what is derived for one use apart from every other
     * @param bytes at most 32
     */
    public byte[] derive(int bytes, String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                mac.update((byte) '\n');
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return Arrays.copyOf(mac.doFinal(), bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec key(String secret) {
        return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }
}
