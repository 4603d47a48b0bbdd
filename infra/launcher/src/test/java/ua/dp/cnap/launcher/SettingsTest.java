package ua.dp.cnap.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {

    private static final Path ROOT = Path.of("/checkout");

    @Test
    void without_an_environment_everything_has_a_default() {
        Settings settings = Settings.of(ROOT, Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("/checkout/.data"));
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.keycloakHealthPort()).isEqualTo(9180);
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.oidcUrl()).isEqualTo("http://127.0.0.1:8180/realms/cnap");
    }

    @Test
    void an_empty_value_is_no_value() {
        assertThat(Settings.of(ROOT, Map.of("CNAP_DB_URL", " ")).externalDatabase())
                .isEmpty();
    }

    @Test
    void a_port_that_is_none_is_refused_by_name() {
        assertThatThrownBy(() -> Settings.of(ROOT, Map.of("CNAP_HTTP_PORT", "eighty")))
                .isInstanceOf(Trouble.class)
                .hasMessage("CNAP_HTTP_PORT must be a port number from 1 to 65535, not \"eighty\".");
        assertThatThrownBy(() -> Settings.of(ROOT, Map.of("CNAP_DB_PORT", "70000")))
                .isInstanceOf(Trouble.class);
    }

    @Test
    void memory_without_a_unit_is_refused() {
        assertThatThrownBy(() -> Settings.of(ROOT, Map.of("CNAP_WILDFLY_MEMORY", "512")))
                .hasMessage("CNAP_WILDFLY_MEMORY must be an amount of memory such as 768m or 1g, not \"512\".");
    }

    @Test
    void keycloak_is_found_at_the_host_of_the_application() {
        Settings settings = Settings.of(ROOT, Map.of("CNAP_PUBLIC_URL", "http://kiosk.example:8080/"));

        assertThat(settings.publicUrl()).isEqualTo("http://kiosk.example:8080");
        assertThat(settings.oidcUrl()).isEqualTo("http://kiosk.example:8180/realms/cnap");
    }

    @Test
    void listening_on_one_address_means_being_found_there() {
        Settings settings = Settings.of(ROOT, Map.of("CNAP_BIND", "192.0.2.7"));

        assertThat(settings.publicUrl()).isEqualTo("http://192.0.2.7:8080");
        assertThat(settings.oidcUrl()).isEqualTo("http://192.0.2.7:8180/realms/cnap");
    }

    @Test
    void a_public_address_that_no_browser_could_open_is_refused() {
        assertThatThrownBy(() -> Settings.of(ROOT, Map.of("CNAP_PUBLIC_URL", "kiosk")))
                .hasMessage("CNAP_PUBLIC_URL must be an address such as https://cnap.example, not \"kiosk\".");
    }
}
