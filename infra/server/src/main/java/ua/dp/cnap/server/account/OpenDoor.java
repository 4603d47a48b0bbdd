package ua.dp.cnap.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import ua.dp.cnap.server.Setting;
import ua.dp.cnap.staff.LoginRoute;

/** The way to the login server that the settings open. */
@ApplicationScoped
class OpenDoor implements LoginRoute {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Optional<LoginServer> server = Setting.of("CNAP_ACCOUNTS_CLIENT_SECRET")
            .map(secret -> new LoginServer(
                    http,
                    address("CNAP_OIDC_URL", "http://127.0.0.1:8180/realms/cnap"),
                    secret,
                    address("CNAP_PUBLIC_URL", "http://localhost:8080").resolve("/admin/")));

    Optional<LoginServer> server() {
        return server;
    }

    @Override
    public boolean isOpen() {
        return server.isPresent();
    }

    private static URI address(String setting, String otherwise) {
        return URI.create(Setting.of(setting).orElse(otherwise).replaceFirst("/+$", ""));
    }
}
