package ua.dp.cnap.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.dp.cnap.identity.MailSettings;

/** What the environment says, or the default. The README has the table of all settings. */
record Settings(Path root, Path data, Map<String, String> environment) {

    /** @throws Trouble if a value cannot be used; before anything is started */
    static Settings of(Path root, Map<String, String> environment) {
        Path data = Path.of(
                environment.getOrDefault("CNAP_DATA", root.resolve(".data").toString()));
        Settings settings = new Settings(root, data.toAbsolutePath().normalize(), environment);
        settings.httpPort();
        settings.managementPort();
        settings.keycloakPort();
        settings.databasePort();
        settings.wildflyMemory();
        settings.keycloakMemory();
        settings.checkPublicUrl();
        return settings;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The address to listen on. */
    String bind() {
        return get("CNAP_BIND").orElse("127.0.0.1");
    }

    int httpPort() {
        return port("CNAP_HTTP_PORT", 8080);
    }

    int managementPort() {
        return port("CNAP_MANAGEMENT_PORT", 9990);
    }

    int keycloakPort() {
        return port("CNAP_KEYCLOAK_PORT", 8180);
    }

    int keycloakHealthPort() {
        return keycloakPort() + 1000;
    }

    int databasePort() {
        return port("CNAP_DB_PORT", 15432);
    }

    Optional<String> externalDatabase() {
        return get("CNAP_DB_URL");
    }

    Optional<String> externalIdentity() {
        return get("CNAP_OIDC_URL");
    }

    /** Where people's browsers find the application. */
    String publicUrl() {
        return get("CNAP_PUBLIC_URL")
                .orElseGet(() -> "http://" + host("localhost") + ":" + httpPort())
                .replaceAll("/+$", "");
    }

    /** Keycloak for browsers: at the host of the application where one was named. */
    String keycloakUrl() {
        String host =
                get("CNAP_PUBLIC_URL").map(url -> URI.create(url).getHost()).orElseGet(() -> host("127.0.0.1"));
        return "http://" + host + ":" + keycloakPort();
    }

    /** A server of ours for programs on this machine. */
    String here(int port) {
        return "http://" + host("127.0.0.1") + ":" + port;
    }

    /** The address to listen on as a host, or {@code ifLocal} where that is this machine or all of its addresses. */
    private String host(String ifLocal) {
        return List.of("127.0.0.1", "0.0.0.0", "localhost").contains(bind()) ? ifLocal : bind();
    }

    String oidcUrl() {
        return externalIdentity().orElse(keycloakUrl() + "/realms/cnap");
    }

    /** The mail server, if one is named; it takes the letters of the application and of Keycloak. */
    Optional<MailSettings> mail() {
        return get("CNAP_SMTP_HOST")
                .map(host -> new MailSettings(
                        host,
                        get("CNAP_SMTP_PORT").orElse("587"),
                        get("CNAP_SMTP_FROM").orElse("noreply@" + host),
                        get("CNAP_SMTP_USER"),
                        get("CNAP_SMTP_PASSWORD").orElse(""),
                        get("CNAP_SMTP_STARTTLS").map(Boolean::parseBoolean).orElse(false)));
    }

    String wildflyMemory() {
        return memory("CNAP_WILDFLY_MEMORY", "768m");
    }

    String keycloakMemory() {
        return memory("CNAP_KEYCLOAK_MEMORY", "512m");
    }

    private int port(String name, int standard) {
        String value = get(name).orElse(String.valueOf(standard)).strip();
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Trouble(name + " must be a port number from 1 to 65535, not \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }

    private String memory(String name, String standard) {
        String value = get(name).orElse(standard).strip();
        if (!value.matches("[1-9][0-9]*[mMgG]")) {
            throw new Trouble(name + " must be an amount of memory such as 768m or 1g, not \"" + value + "\".");
        }
        return value;
    }

    private void checkPublicUrl() {
        String url = publicUrl();
        if (!url.matches("https?://[A-Za-z0-9.-]+(:[0-9]+)?")) {
            throw new Trouble("CNAP_PUBLIC_URL must be an address such as https://cnap.example, not \"" + url + "\".");
        }
    }
}
