package ua.dp.cnap.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {

    @TempDir
    private Path data;

    @Test
    void a_password_is_made_up_once() {
        String first = secrets(Map.of()).databaseOwner();

        assertThat(first).hasSize(48);
        assertThat(secrets(Map.of()).databaseOwner()).isEqualTo(first);
    }

    @Test
    void no_two_logins_share_a_password() {
        Secrets secrets = secrets(Map.of());

        assertThat(secrets.databaseOwner()).isNotEqualTo(secrets.databaseApplication());
    }

    @Test
    void nobody_else_may_read_the_file() throws Exception {
        Secrets secrets = secrets(Map.of());
        secrets.keycloakAdministrator();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file("keycloak-admin"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_environment_decides() {
        assertThat(secrets(Map.of("CNAP_SECRET", "from the environment")).citizensKeys())
                .isEqualTo("from the environment");
    }

    @Test
    void a_server_of_somebody_else_needs_its_passwords_from_the_environment() {
        Secrets secrets = secrets(Map.of("CNAP_DB_URL", "jdbc:postgresql://db.example/cnap"));

        assertThatThrownBy(secrets::check)
                .hasMessage("A server of your own has its own passwords: set CNAP_DB_OWNER_PASSWORD.");
    }

    private Secrets secrets(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("CNAP_DATA", data.toString());
        return new Secrets(Settings.of(data, all));
    }
}
