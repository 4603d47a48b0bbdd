package ua.dp.cnap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ports on which nothing listens, for servers that run beside others of the same kind. */
record FreePorts(int http, int management, int keycloak, int database, int mail) {

    private static final int FIRST = 18080;
    private static final int LAST = 28080; // below those that the system gives to outgoing connections
    private static final int HEALTH_OF_KEYCLOAK = 1000;

    static FreePorts found() {
        return of(IntStream.rangeClosed(FIRST, LAST)
                .filter(port -> isFree(port) && isFree(port + HEALTH_OF_KEYCLOAK))
                .limit(5)
                .boxed()
                .toList());
    }

    /** Those of the last run, so that its servers are found again. */
    static FreePorts rememberedIn(Path file) {
        try {
            if (Files.exists(file)) {
                return of(Arrays.stream(Files.readString(file).split(" "))
                        .map(Integer::valueOf)
                        .toList());
            }
            FreePorts ports = found();
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    IntStream.of(ports.http, ports.management, ports.keycloak, ports.database, ports.mail)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(" ")));
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> environment() {
        return Map.of(
                "CNAP_HTTP_PORT", String.valueOf(http),
                "CNAP_MANAGEMENT_PORT", String.valueOf(management),
                "CNAP_KEYCLOAK_PORT", String.valueOf(keycloak),
                "CNAP_DB_PORT", String.valueOf(database),
                "CNAP_SMTP_PORT", String.valueOf(mail));
    }

    private static FreePorts of(List<Integer> ports) {
        return new FreePorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
