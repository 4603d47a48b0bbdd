package ua.dp.cnap.server.notification;

import java.util.Optional;

/** An environment variable; as in the server's own settings, a system property {@code env.NAME} wins over it. */
final class Setting {

    private Setting() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(System.getProperty("env." + name, System.getenv(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
