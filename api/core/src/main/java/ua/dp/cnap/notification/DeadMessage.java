package ua.dp.cnap.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that was given up, as the head sees it.
 *
 * @param recipient the address without the letters that would give it away
 * @param reason why the last attempt failed: {@code unreachable}, {@code refused 550}, …
 */
public record DeadMessage(
        UUID id, Channel channel, News news, String code, String recipient, String reason, Instant createdAt)
        implements Serializable {

    private static final int DIGITS_SHOWN = 2;

    /** {@code о…@gmail.com}, {@code …67}: enough to know it again, not enough to write to it. */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1
                ? "…" + address.substring(Math.max(0, address.length() - DIGITS_SHOWN))
                : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
    }
}
