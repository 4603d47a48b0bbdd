package ua.dp.cnap.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {

    private static final String HERE = "127.0.0.1";

    @Test
    void a_taken_port_is_told_with_the_setting_that_moves_it() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> new Ports().claim("CNAP_HTTP_PORT", HERE, port))
                    .hasMessage("Port " + port + " is taken by another program: stop that one, or set CNAP_HTTP_PORT"
                            + " to a free port.");
        }
    }

    @Test
    void a_free_port_is_fine() throws Exception {
        assertThatCode(() -> new Ports().claim("CNAP_HTTP_PORT", HERE, freePort()))
                .doesNotThrowAnyException();
    }

    @Test
    void two_settings_never_share_a_port() throws Exception {
        Ports ports = new Ports();
        int port = freePort();
        ports.claim("CNAP_HTTP_PORT", HERE, port);

        assertThatThrownBy(() -> ports.claim("CNAP_KEYCLOAK_PORT", HERE, port))
                .hasMessage("CNAP_KEYCLOAK_PORT and CNAP_HTTP_PORT are the same port, " + port + ".");
    }

    private static int freePort() throws Exception {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            return probe.getLocalPort();
        }
    }
}
