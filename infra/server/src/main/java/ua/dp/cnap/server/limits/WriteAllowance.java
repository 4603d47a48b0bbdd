package ua.dp.cnap.server.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many writes each client address still has. Addresses of IPv6 are taken together by their /64, which one client has
 * for itself. The addresses not seen for longest are forgotten first, so that no number of them fills the memory.
 */
final class WriteAllowance {

    private static final int MOST_ADDRESSES = 20_000;

    private final int perMinute;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** @param perMinute 0 for no limit */
    WriteAllowance(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes one write; zero when it is allowed, else how long to wait. */
    Duration take(String address) {
        if (perMinute <= 0) {
            return Duration.ZERO;
        }
        ConsumptionProbe probe = bucket(client(address)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String client) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    client,
                    c -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }

    static String client(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
